package limit

import "github.com/vektah/gqlparser/v2/validator/rules"

// Rules returns the specification's validation rules in the forms that do not
// guess what the client could have meant: guesses tell of names, and take time.
// gqlgen itself replaces those of fields and leaves.
func Rules() *rules.Rules {
	all := rules.NewDefaultRules()
	all.ReplaceRule(rules.KnownArgumentNamesRule.Name, rules.KnownArgumentNamesRuleWithoutSuggestions.RuleFunc)
	all.ReplaceRule(rules.KnownTypeNamesRule.Name, rules.KnownTypeNamesRuleWithoutSuggestions.RuleFunc)
	all.ReplaceRule(rules.ValuesOfCorrectTypeRule.Name, rules.ValuesOfCorrectTypeRuleWithoutSuggestions.RuleFunc)
	return all
}
