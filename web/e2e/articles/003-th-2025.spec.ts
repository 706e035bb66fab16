import { messages } from '../../../wasm/element/messages/th'
import { filterByDealType, filterByMarket, openBreakdown, openClientOfBreakdown } from './breakdown'
import { chooseTargets, seeCommissions, seeConditionsOn, seeProgramProgress, seeUpcomingRenewals } from './dashboard'
import { seeProgressOverTime } from './months'
import { convert, estimate, openCalculator } from './points-calculator'
import {
  chooseRange,
  closeNumber,
  dealNumbers,
  exportUnsummarized,
  forget,
  openDeals,
  openPoints,
  pointNumbers,
  saveReport,
  useInLists,
  type DealNumber,
  type PointNumber,
} from './reports'
import { seeTeam } from './team'
import { seeAccountPerformance, seeInsights, seePerformance, seeProgressChart, seeTopReport } from './tier'
import { test } from './walk'

const updated = '2025-02-25'
test.use({ locale: 'th-TH', article: { language: 'th', updated, partner: 'Asanagi Partners' } })
const { step } = test

/** What this walk calls the lists, files and reports that it makes. */
const made = 'บทความ 003'

test.describe('003 ดูและจัดการแดชบอร์ดพาร์ทเนอร์ของคุณ (2025)', () => {
  test('ตรวจสอบแดชบอร์ดศูนย์พาร์ทเนอร์', async ({ walk }) => {
    await step('1 พาร์ทเนอร์ > แดชบอร์ด', () => walk.start())
    await step('2 ความคืบหน้าของโปรแกรม: ระดับ คะแนนรวม ระดับถัดไป ยอดเงินและ MRR ที่หามา C$R', () => seeProgramProgress(walk))
    await step('3 ความคืบหน้าของระดับ: เมนูระดับเป้าหมาย', () => chooseTargets(walk))
    await step('7 การต่ออายุที่กำลังจะมาถึง: ตาราง และชื่อลูกค้าเปิดบันทึก CRM', () => seeUpcomingRenewals(walk))
    await step('6 ค่าคอมมิชชั่น: การชำระในอดีตและอนาคต ใบแจ้งยอด', () => seeCommissions(walk))
    await step('3 คะแนนรวม คะแนนขั้นต่ำจากการขายและจากการจัดการ ในวันของบทความ', async () => {
      await walk.start(updated)
      await seeConditionsOn(walk, updated)
    })
  })

  test.describe('ตรวจสอบแดชบอร์ดศูนย์พาร์ทเนอร์: ใช้ในรายชื่อ ส่งออก บันทึกเป็นรายงาน', () => {
    test.beforeEach(({ walk }) => forget(walk, made))
    test.afterEach(({ walk }) => forget(walk, made))

    test('4 การเปลี่ยนแปลงคะแนนระดับ', async ({ walk }) => {
      test.setTimeout(180_000)
      await walk.start()
      await step('ช่วงวันที่', () => chooseRange(walk, 'changes'))
      for (const [index, number] of (Object.keys(pointNumbers) as PointNumber[]).entries()) {
        await step(walk.say(`drill.${number}`), async () => {
          const opened = await openPoints(walk, number)
          await step('ใช้ในรายชื่อ > สร้างรายชื่อใหม่ หรือเพิ่มลงในรายชื่อแบบคงที่', () => useInLists(walk, opened, { name: `${made} คะแนน`, exists: index > 0 }))
          await step('ส่งออกข้อมูลที่ยังไม่ได้สรุป', () => exportUnsummarized(walk, opened, index % 2 === 0 ? 'CSV' : 'XLSX', `${made} ${number}`))
          await step('บันทึกเป็นรายงาน > บันทึก หรือบันทึกและเพิ่ม', () => saveReport(walk, opened, `${made} ${number}`, index % 2 === 1))
          await closeNumber(walk, opened.dialog)
        })
      }
    })

    test('5 การขายร่วมกัน', async ({ walk }) => {
      test.setTimeout(180_000)
      await walk.start()
      await step('ช่วงวันที่', () => chooseRange(walk, 'selling'))
      for (const [index, number] of (Object.keys(dealNumbers) as DealNumber[]).entries()) {
        await step(walk.say(`drill.${number}`), async () => {
          const opened = await openDeals(walk, number)
          await step('ใช้ในรายชื่อ > สร้างรายชื่อใหม่ หรือเพิ่มลงในรายชื่อแบบคงที่', () => useInLists(walk, opened, { name: `${made} ดีล`, exists: index > 0 }))
          await step('ส่งออกข้อมูลที่ยังไม่ได้สรุป', () => exportUnsummarized(walk, opened, index % 2 === 0 ? 'XLSX' : 'CSV', `${made} ${number}`))
          await step('บันทึกเป็นรายงาน > บันทึก หรือบันทึกและเพิ่ม', () => saveReport(walk, opened, `${made} ${number}`, index % 2 === 0))
          await closeNumber(walk, opened.dialog)
        })
      }
    })
  })

  test('ตรวจสอบคะแนนระดับพาร์ทเนอร์', async ({ walk }) => {
    await walk.start()
    await step('1 พาร์ทเนอร์ > ระดับ', () => walk.menu('tier.title'))
    await step('2 ด้านบน: ระดับพาร์ทเนอร์', () => seeTopReport(walk))
    await step('3 ผลงานตามระดับ: คะแนนจากการขายรวมกับคะแนนจากการจัดการ', () => seePerformance(walk))
    await step('3 แผนภูมิความคืบหน้าของระดับ: เส้นและคะแนนสำหรับระดับถัดไป', () => seeProgressChart(walk))
    await step('4 ข้อมูลเชิงลึกของระดับ', () => seeInsights(walk))
    await step('5 ผลงานของบัญชี: ค่ามัธยฐานการใช้เครื่องมือ การรับรอง', () => seeAccountPerformance(walk))
    await step('7 ความคืบหน้าตามเวลา', () => seeProgressOverTime(walk))
    await step('6 แท็บการแจกแจงคะแนน', () => openBreakdown(walk))
    await step('6 เมนูประเภทดีล', () => filterByDealType(walk))
    await step('6 เมนูประเภทตลาด', () => filterByMarket(walk))
    await step('6 คลิกลูกค้า: ประวัติคะแนน ประวัติการขาย คะแนนที่มีผลอยู่และหมดอายุ', () => openClientOfBreakdown(walk))
  })

  test('ดูตัวอย่างคะแนนด้วยเครื่องคำนวณคะแนน', async ({ walk }) => {
    await walk.start()
    await step('1 พาร์ทเนอร์ > ระดับ', () => walk.menu('tier.title'))
    await step('2 แถบด้านข้างขวา: ไอคอนลูกศรซ้าย', () => openCalculator(walk, messages))
    await step('3–4 จำนวนเงิน ตลาด สกุลเงิน การจัดการ พาร์ทเนอร์อื่น และคะแนนโดยประมาณใต้ช่อง', () => estimate(walk, messages))
    await step('5 แท็บสกุลเงิน: วิธีการแปลง ตลาด สกุลเงิน และช่องที่ตรงกับวิธี', () => convert(walk, messages))
  })

  test('ดูและเข้าถึงทีมของคุณ', async ({ walk }) => {
    await step('1 พาร์ทเนอร์ > แดชบอร์ด', () => walk.start())
    await step('2 แท็บทีม: ผู้จัดการฝ่ายพัฒนาพาร์ทเนอร์ พร้อมคำอธิบาย', async () => {
      await walk.tab('dashboard.tab.team', 'team.title')
      await seeTeam(walk, ['PARTNER_DEVELOPMENT_MANAGER'])
    })
  })
})
