import{a as e,c as t,d as n,f as r,h as i,i as a,l as o,m as s,n as c,p as l,r as u,s as d,u as f}from"./shared.js";var p=[`points`,`currency`],m=[`sourced`,`assisted`],h=[`toCurrency`,`toPoints`],g=[`amount`,`country`,`currency`,`on`,`others`,`soldPoints`,`managedPoints`,`soldValue`,`managedValue`];function _(e){return{amount:`1000`,country:`US`,currency:`USD`,dealType:`sourced`,on:e,manage:!0,others:`0`,method:`toCurrency`,soldPoints:`50`,managedPoints:`10`,soldValue:`1000`,managedValue:`1000`}}function v(e,{method:t,others:n,...r}){Object.assign(e,r,{convertTo:t===`toPoints`?`points`:`currency`,otherPartners:n})}function ee(e){let{amount:t,country:n,currency:r,on:i,dealType:a,manage:o,convertTo:s,otherPartners:c}=e,{soldPoints:l,managedPoints:u,soldValue:d,managedValue:f}=e;return{amount:t,country:n,currency:r,on:i,dealType:a,manage:o,others:c,method:s===`points`?`toPoints`:`toCurrency`,soldPoints:l,managedPoints:u,soldValue:d,managedValue:f}}function y({load:e,onPanel:t,onFields:a}){let o,c=`points`,u,d=!1,f=l(`div`,{class:`calculator-content`,id:`calculator-content`}),p=s(l(`button`,{type:`button`,class:`calculator-toggle`,"aria-controls":f.id},r(),l(`span`,{},n(`calculator.title`))),{onclick:()=>t(o?.panel===`closed`?c:`closed`)}),m=l(`aside`,{class:`calculator`,"aria-labelledby":`calculator-title`},l(`h2`,{id:`calculator-title`},p),f),h=async()=>{if(!(d||u)){d=!0,f.replaceChildren(l(`p`,{class:`note`,role:`status`},n(`calculator.loading`)));try{await e(),u=document.createElement(`points-calculator`),u.addEventListener(`points-change`,g),_(u),f.replaceChildren(u,l(`p`,{class:`note`},n(`calculator.intro`)))}catch{f.replaceChildren(b(()=>void h()))}finally{d=!1}}},g=()=>{u&&(u.tab===o?.panel?a(ee(u)):t(u.tab))},_=e=>{o&&o.panel!==`closed`&&(e.tab=o.panel,v(e,o.fields))};return{root:m,render(e,t){o={panel:e,fields:t};let r=e!==`closed`;m.classList.toggle(`open`,r),f.hidden=!r,i(p,`aria-expanded`,r?`true`:`false`),p.title=n(r?`calculator.close`:`calculator.open`),r&&(c=e,u&&_(u),h())}}}function b(e){return l(`div`,{class:`notice error`,role:`alert`},l(`p`,{},n(`calculator.failed`)),s(l(`button`,{type:`button`},n(`calculator.failed.retry`)),{onclick:e}))}var te=[...p,`closed`],x=40;function S(e,t){let n=new URLSearchParams(e),r=_(t);for(let e of g){let t=n.get(e);t!==null&&t.length<=x&&(r[e]=t)}r.dealType=C(m,n.get(`dealType`))??r.dealType,r.method=C(h,n.get(`method`))??r.method,r.manage={yes:!0,no:!1}[n.get(`manage`)??``]??r.manage;let i={fields:r},a=C(te,n.get(`calculator`));a&&(i.panel=a);let o=n.get(`asOf`);return o!==null&&f(o)&&(i.asOf=o),i}function ne(e,t){let n=new URLSearchParams;e.asOf&&n.set(`asOf`,e.asOf),e.panel&&n.set(`calculator`,e.panel);let r=_(t);for(let t of[`method`,`dealType`,...g])e.fields[t]!==r[t]&&n.set(t,e.fields[t]);e.fields.manage!==r.manage&&n.set(`manage`,e.fields.manage?`yes`:`no`);let i=n.toString();return i&&`?${i}`}function C(e,t){return e.find(e=>e===t)}var w=new Intl.DisplayNames(`en`,{type:`region`});function T({id:e,name:t,country:r,standing:i}){let a=l(`h2`,{id:`partner-${e}`},t);return l(`article`,{class:`card`,"aria-labelledby":a.id},l(`header`,{},l(`div`,{},a,r&&l(`p`,{class:`muted`},w.of(r)??r)),E(i)),re(i),ae(i),l(`a`,{class:`what-if-link`,href:`/what-if/?partner=${encodeURIComponent(e)}`,"aria-label":n(`whatIf.link.label`,{partner:t})},n(`whatIf.link`)))}function E({creditedTier:t,creditedSince:r,performanceTier:i}){return l(`dl`,{class:`tiers`},l(`div`,{},l(`dt`,{},n(`partner.creditedTier`)),l(`dd`,{},D(t)),r&&l(`dd`,{class:`muted`},n(`partner.creditedSince`,{date:e(r)}))),i!==t&&l(`div`,{},l(`dt`,{},n(`partner.performanceTier`)),l(`dd`,{},D(i))))}function D(e){return l(`span`,{class:`badge tier-${e.toLowerCase()}`},n(`tier.${e}`))}function re({points:e}){let t=(e,t)=>l(`div`,{},l(`dt`,{},e),l(`dd`,{},ie(t)));return l(`dl`,{class:`figures`},t(n(`partner.total`),e.total),t(n(`partner.sold`),e.sold),t(n(`partner.managed`),e.managed))}function ie(e){let[n,r]=[t(e),d(e)];return l(`data`,{value:e,title:r===n?void 0:r},n)}function ae({next:e,toKeep:t}){let r=e??t;if(!r)return null;let i=n(`tier.${r.tier}`);return l(`section`,{class:`aim`},l(`h3`,{},n(e?`partner.next`:`partner.keep`,{tier:i})),l(`ul`,{},...r.conditions.map(oe)),r.met&&l(`p`,{class:`muted`},n(`partner.allMet`,{tier:i})))}function oe(e){let t=n(`measure.${e.measure}`),r=e.met?`met`:`unmet`;if(e.unit===`YES_NO`){let i=e.have===null?n(`partner.unknown`):O(e,e.have);return l(`li`,{class:r},l(`span`,{},t),l(`span`,{class:`state`},i))}let i=e.have===null?n(`partner.unknown`):O(e,e.have),a=n(e.above?`partner.haveAbove`:`partner.have`,{have:i,need:O(e,e.need)}),o=e.met?n(`partner.met`):n(`partner.missing`,{missing:O(e,e.missing)});return l(`li`,{class:r},l(`span`,{},t),l(`span`,{class:`amounts`},a),k(t,e,a),l(`span`,{class:`state`},o))}function O(e,r){switch(e.unit){case`POINTS`:return t(r);case`TOOLS`:return d(r);case`RATIO`:return o(r);case`YES_NO`:return n(r===`0`?`partner.no`:`partner.yes`)}}function k(e,t,n){let r=Math.max(0,Math.min(1,Number(t.have??0)/Number(t.need)||0)),i=l(`span`);return i.style.inlineSize=`${(r*100).toFixed(2)}%`,l(`span`,{class:`bar`,role:`meter`,"aria-label":e,"aria-valuemin":0,"aria-valuemax":100,"aria-valuenow":Math.floor(r*100),"aria-valuetext":n},i)}var A=`# What the home page asks: the book, the partners and where each stands (F17, F19, F34).
query PartnersAndStanding($asOf: Date) {
  program {
    today
    book {
      demo
      dataThrough
    }
  }
  partners(first: 100) {
    totalCount
    nodes {
      id
      name
      country
      standing(asOf: $asOf) {
        asOf
        edition {
          from
          illustrative
        }
        points {
          total
          sold
          managed
        }
        creditedTier
        creditedSince
        performanceTier
        next {
          ...Conditions
        }
        toKeep {
          ...Conditions
        }
      }
    }
  }
}

fragment Conditions on TierResult {
  tier
  met
  conditions {
    measure
    unit
    need
    above
    have
    missing
    met
  }
}
`;function j(e,t){return c(A,{asOf:e??null},t)}function M(e){let t=l(`p`,{class:`muted facts`}),r=l(`div`,{class:`notices`}),a=l(`div`,{class:`partners-content`}),o=l(`p`,{class:`visually-hidden`,role:`status`}),s=l(`section`,{class:`partners`,"aria-labelledby":`partners-title`},l(`h1`,{id:`partners-title`},n(`partners.title`)),t,r,o,a),c=new AbortController,u=async l=>{c.abort();let d=c=new AbortController;i(s,`aria-busy`,`true`),o.textContent=n(`partners.loading`),a.firstChild||a.replaceChildren(V());try{let i=await j(l,d.signal);t.replaceChildren(...N(i,l)),r.replaceChildren(...P(i,l,e)),a.replaceChildren(z(i)),o.textContent=n(`partners.count`,{count:i.partners.totalCount})}catch(e){if(d.signal.aborted)return;t.replaceChildren(),r.replaceChildren(),a.replaceChildren(B(e,()=>void u(l))),o.textContent=``}i(s,`aria-busy`,void 0)};return{root:s,load:u}}function N({program:t,partners:r},i){let a=r.nodes[0]?.standing,o=a?.asOf??i??t.today,s=[n(`partners.asOf`,{date:e(o)})];if(a){let t=n(`partners.edition`,{date:e(a.edition.from)});s.push(a.edition.illustrative?`${t} (${n(`partners.illustrative`)})`:t),s.push(n(`partners.count`,{count:r.totalCount}))}return s.map(e=>l(`span`,{},e))}function P({program:t,partners:r},i,a){let o=[];t.book.demo&&o.push(L(`demo`,n(`partners.demo.title`),n(`partners.demo.text`)));let s=t.book.dataThrough;if(i!==void 0&&i!==t.today){let t=R(n(`partners.past.link`),()=>a(void 0));o.push(L(`day`,n(`partners.past.title`,{date:e(i)}),t))}else if(s!==null&&I(s,t.today)>F){let t=e(s),r=R(n(`partners.stale.link`,{date:t}),()=>a(s));o.push(L(`day`,n(`partners.stale.title`,{date:t}),n(`partners.stale.text`),r))}if(r.nodes.length<r.totalCount){let e={shown:r.nodes.length,total:r.totalCount};o.push(L(`day`,n(`partners.more`,e)))}return o}var F=92;function I(e,t){return(Date.parse(`${t}T00:00:00Z`)-Date.parse(`${e}T00:00:00Z`))/864e5}function L(e,t,...n){return l(`p`,{class:`notice ${e}`},l(`strong`,{},t),...n.flatMap(e=>[` `,e]))}function R(e,t){return s(l(`button`,{type:`button`,class:`link`},e),{onclick:t})}function z({partners:e}){return e.nodes.length===0?l(`div`,{class:`blank`},l(`h2`,{},n(`partners.empty.title`)),l(`p`,{},n(`partners.empty.text`))):l(`ul`,{class:`cards`},...e.nodes.map(e=>l(`li`,{},T(e))))}function B(e,t){return l(`div`,{class:`blank error`,role:`alert`},l(`h2`,{},n(`partners.error.title`)),l(`p`,{},e instanceof Error?e.message:String(e)),s(l(`button`,{type:`button`},n(`partners.error.retry`)),{onclick:t}))}function V(){let e=Array.from({length:4},()=>l(`div`,{class:`card skeleton`}));return l(`div`,{class:`cards`,"aria-hidden":`true`},...e)}var H=a(new Date),U=matchMedia(`(min-width: 64rem)`).matches,W=`/embed/points-calculator.js`,G=S(location.search,H),K=M(e=>{let{asOf:t,...n}=G;J(e===void 0?n:{...n,asOf:e},`push`)}),q=y({load:()=>import(W),onPanel:e=>J({...G,panel:e},`push`),onFields:e=>J({...G,fields:e},`replace`)});function J(e,t){t===`push`?(X(),G=e,history.pushState(null,``,Z(G))):(G=e,ce()),$()}var se=250,Y;function ce(){clearTimeout(Y),Y=window.setTimeout(X,se)}function X(){Y!==void 0&&(clearTimeout(Y),Y=void 0,history.replaceState(null,``,Z(G)))}function Z(e){return location.pathname+ne(e,H)+location.hash}var Q=null;function $(){let e=G.panel??(U?`points`:`closed`);q.render(e,G.fields),Q!==G.asOf&&(Q=G.asOf,K.load(G.asOf))}addEventListener(`popstate`,()=>{clearTimeout(Y),Y=void 0,G=S(location.search,H),$()}),document.body.append(u(),l(`div`,{class:`page`},l(`main`,{id:`main`,tabindex:-1},K.root),q.root)),$();