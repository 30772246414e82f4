<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>ActionCategory</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>数据</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>登录与锁定</translation>
    </message>
    <message>
        <source>View</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Back without printing</source>
        <translation>不打印，返回</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole width</source>
        <translation>适合页宽</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>修改房间</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Show phone in full</source>
        <translation>显示完整电话</translation>
    </message>
    <message>
        <source>Show the chosen person&apos;s phone numbers in full; this is recorded</source>
        <translation>显示所选人员的完整电话，会留下记录</translation>
    </message>
    <message>
        <source>Add room</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Import roster…</source>
        <translation>导入花名册…</translation>
    </message>
    <message>
        <source>Read rooms and people from an XLSX or CSV file</source>
        <translation>从 XLSX 或 CSV 文件导入房间和人员</translation>
    </message>
    <message>
        <source>Show all rooms</source>
        <translation>显示全部房间</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Leave the form</source>
        <translation>离开</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>Save colleague</source>
        <translation>保存员工</translation>
    </message>
    <message>
        <source>Find a command</source>
        <translation>查找功能</translation>
    </message>
    <message>
        <source>Everything that can be done here, by name, pinyin initials or keys</source>
        <translation>全部功能，可输入名称、拼音首字母或按键查找</translation>
    </message>
    <message>
        <source>Key card</source>
        <translation>按键卡</translation>
    </message>
    <message>
        <source>All keys on one card, to be printed</source>
        <translation>全部按键一张卡，可打印</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The user guide, opened at this page</source>
        <translation>打开使用手册，直接到本页的说明</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>刷新</translation>
    </message>
    <message>
        <source>Read everything on this page again</source>
        <translation>重新读取本页内容</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
    <message>
        <source>Hide everything until the password is given; nothing typed is lost</source>
        <translation>遮住全部内容，输入密码后恢复，已填的内容不会丢</translation>
    </message>
    <message>
        <source>Switch person</source>
        <translation>换人登录</translation>
    </message>
    <message>
        <source>Somebody else takes over this desk</source>
        <translation>另一位同事接手这台电脑</translation>
    </message>
    <message>
        <source>Change password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Log out</source>
        <translation>退出登录</translation>
    </message>
    <message>
        <source>Switch language: 中文 / English</source>
        <translation>切换语言：中文 / English</translation>
    </message>
    <message>
        <source>Next theme: light, dark, high contrast</source>
        <translation>切换外观：浅色、深色、高对比</translation>
    </message>
    <message>
        <source>Larger type</source>
        <translation>放大字号</translation>
    </message>
    <message>
        <source>Smaller type</source>
        <translation>缩小字号</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Room, name, phone, order number or pinyin initials</source>
        <translation>房号、姓名、电话、单号或拼音首字母</translation>
    </message>
    <message>
        <source>Correct the order</source>
        <translation>更正服务单</translation>
    </message>
    <message>
        <source>Record the customer&apos;s consent</source>
        <translation>记录客户同意</translation>
    </message>
    <message>
        <source>Dispatch the order</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch the order again</source>
        <translation>重派</translation>
    </message>
    <message>
        <source>Record the arrival</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Put the order on wait</source>
        <translation>转为待续</translation>
    </message>
    <message>
        <source>Work is done</source>
        <translation>登记完工</translation>
    </message>
    <message>
        <source>Enter the returned slip</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Close the order</source>
        <translation>销单</translation>
    </message>
    <message>
        <source>Cancel the order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Print the slip of the order</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Save the order</source>
        <translation>保存服务单</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Leave the form, keep what is typed</source>
        <translation>离开，保留已填内容</translation>
    </message>
    <message>
        <source>Look through the orders</source>
        <translation>在服务单中查找</translation>
    </message>
    <message>
        <source>Show all open orders</source>
        <translation>显示全部未完成的服务单</translation>
    </message>
    <message>
        <source>Next slip</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Previous day</source>
        <translation>前一天</translation>
    </message>
    <message>
        <source>Next day</source>
        <translation>后一天</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Print dispatch list</source>
        <translation>打印派工单汇总</translation>
    </message>
    <message>
        <source>Show all orders of the day</source>
        <translation>显示当天全部服务单</translation>
    </message>
    <message>
        <source>New fault kind</source>
        <translation>新故障类别</translation>
    </message>
    <message>
        <source>New group of faults</source>
        <translation>新故障大类</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Save fault kind</source>
        <translation>保存故障类别</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Return slips</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>New repair</source>
        <translation>新报修</translation>
    </message>
    <message>
        <source>Open another data file</source>
        <translation>打开其他数据文件</translation>
    </message>
    <message>
        <source>Choose the roster file…</source>
        <translation>选择花名册文件…</translation>
    </message>
    <message>
        <source>Save an empty roster template…</source>
        <translation>保存空白花名册模板…</translation>
    </message>
    <message>
        <source>Check the roster without storing</source>
        <translation>检查花名册（不保存）</translation>
    </message>
    <message>
        <source>Import the roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Import the roster without its bad rows</source>
        <translation>跳过有问题的行导入花名册</translation>
    </message>
    <message>
        <source>Take the marked import back</source>
        <translation>撤销选中的导入</translation>
    </message>
    <message>
        <source>Stop reading or importing the roster</source>
        <translation>停止读取或导入花名册</translation>
    </message>
    <message>
        <source>Add building</source>
        <translation>添加楼栋</translation>
    </message>
    <message>
        <source>Change building</source>
        <translation>修改楼栋</translation>
    </message>
    <message>
        <source>Change the chosen building and its sections</source>
        <translation>修改所选楼栋及其单元</translation>
    </message>
    <message>
        <source>Link person</source>
        <translation>关联人员</translation>
    </message>
    <message>
        <source>Give a person of another room a role in this one too</source>
        <translation>让其他房间的人员也关联到这个房间</translation>
    </message>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Buildings and their sections</source>
        <translation>楼栋和单元</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Stop backup or check</source>
        <translation>停止备份或检查</translation>
    </message>
    <message>
        <source>Stop, and leave no unfinished copy behind</source>
        <translation>停止，不留下未完成的备份</translation>
    </message>
    <message>
        <source>Save the call</source>
        <translation>保存来电</translation>
    </message>
    <message>
        <source>Save the call and make a repair order of it</source>
        <translation>保存来电并转报修</translation>
    </message>
    <message>
        <source>Leave the call, keep what is typed</source>
        <translation>离开来电表单，保留已填内容</translation>
    </message>
    <message>
        <source>Correct the call record</source>
        <translation>更正来电记录</translation>
    </message>
    <message>
        <source>Record the call-back</source>
        <translation>登记回电结果</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Hand the call over to a colleague</source>
        <translation>转交同事</translation>
    </message>
    <message>
        <source>Make a repair order of the call</source>
        <translation>来电转报修</translation>
    </message>
    <message>
        <source>Settle the call</source>
        <translation>办结来电</translation>
    </message>
    <message>
        <source>Open the call again</source>
        <translation>重新打开来电</translation>
    </message>
    <message>
        <source>Open the order of the call</source>
        <translation>打开来电对应的服务单</translation>
    </message>
    <message>
        <source>Look through the calls</source>
        <translation>在来电记录中查找</translation>
    </message>
    <message>
        <source>Show the whole call book</source>
        <translation>显示全部来电记录</translation>
    </message>
    <message>
        <source>Daily summary of the calls</source>
        <translation>来电每日汇总</translation>
    </message>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>Park the call</source>
        <translation>挂起来电</translation>
    </message>
    <message>
        <source>Take up a parked call</source>
        <translation>取回挂起的来电</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Record a call to the customer</source>
        <translation>记录与客户的通话</translation>
    </message>
    <message>
        <source>Nobody at home: leave a note</source>
        <translation>家中无人：留言条</translation>
    </message>
    <message>
        <source>The technician has received the slip</source>
        <translation>维修人员已领单</translation>
    </message>
    <message>
        <source>The technical review was held</source>
        <translation>技术评审已完成</translation>
    </message>
    <message>
        <source>Report: full of work</source>
        <translation>报告：工作量饱和</translation>
    </message>
    <message>
        <source>Until when no new bookings are taken; the repair form warns</source>
        <translation>到何时为止不再接新预约；报修表单会提示</translation>
    </message>
    <message>
        <source>Report: there is room again</source>
        <translation>报告：可重新接单</translation>
    </message>
    <message>
        <source>Called: all is well</source>
        <translation>已联系：正常</translation>
    </message>
    <message>
        <source>The customer was reached; the technician is there, or the new time is told</source>
        <translation>已联系到客户；维修人员已到场，或新时间已告知</translation>
    </message>
    <message>
        <source>Called: nobody answered</source>
        <translation>已拨打：无人接听</translation>
    </message>
    <message>
        <source>Counts the attempt; the call comes back after a while</source>
        <translation>记一次未接通，过一会儿再提醒</translation>
    </message>
    <message>
        <source>Quote a line</source>
        <translation>报价一行</translation>
    </message>
    <message>
        <source>Issue material</source>
        <translation>领用材料</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>退回一行</translation>
    </message>
    <message>
        <source>Record working time</source>
        <translation>登记工时</translation>
    </message>
    <message>
        <source>Check before work</source>
        <translation>施工前检验</translation>
    </message>
    <message>
        <source>Approve a lower charge</source>
        <translation>减免审批</translation>
    </message>
    <message>
        <source>Take in the technician&apos;s money</source>
        <translation>登记上交的收款</translation>
    </message>
    <message>
        <source>Wait for material</source>
        <translation>待料并申购</translation>
    </message>
    <message>
        <source>Strike out working time</source>
        <translation>划去工时</translation>
    </message>
    <message>
        <source>Quote from the price list</source>
        <translation>按价目报价</translation>
    </message>
    <message>
        <source>Take the last quoted line away</source>
        <translation>去掉最后一行报价</translation>
    </message>
    <message>
        <source>Receive material</source>
        <translation>材料入库</translation>
    </message>
    <message>
        <source>Enter a count</source>
        <translation>录入盘点</translation>
    </message>
    <message>
        <source>Change the material</source>
        <translation>修改材料</translation>
    </message>
    <message>
        <source>New material</source>
        <translation>新材料</translation>
    </message>
    <message>
        <source>Repair stock</source>
        <translation>维修材料</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开服务单</translation>
    </message>
    <message>
        <source>Show another day</source>
        <translation>看另一天</translation>
    </message>
    <message>
        <source>Print the list of the money</source>
        <translation>打印收款交接表</translation>
    </message>
    <message>
        <source>Technicians&apos; money</source>
        <translation>维修收款</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>定新价</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Add to the price list</source>
        <translation>增加价目</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>停用此项</translation>
    </message>
    <message>
        <source>New edition of the list</source>
        <translation>修订价目</translation>
    </message>
    <message>
        <source>Show the list of a day</source>
        <translation>看某一天的价目</translation>
    </message>
    <message>
        <source>Print the price list</source>
        <translation>打印收费标准</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>修理价目</translation>
    </message>
    <message>
        <source>Next book of the slips</source>
        <translation>下一个单据标签</translation>
    </message>
    <message>
        <source>Previous book of the slips</source>
        <translation>上一个单据标签</translation>
    </message>
    <message>
        <source>Record that a slip was asked for</source>
        <translation>登记追单</translation>
    </message>
    <message>
        <source>Slip taken along by the technician</source>
        <translation>登记领单</translation>
    </message>
    <message>
        <source>Explain an order number</source>
        <translation>说明单号</translation>
    </message>
    <message>
        <source>Record a slip written by hand</source>
        <translation>登记手写单</translation>
    </message>
    <message>
        <source>Numbers of yesterday</source>
        <translation>昨天的编号</translation>
    </message>
    <message>
        <source>Sign off the numbers of the day</source>
        <translation>当天编号核对签字</translation>
    </message>
    <message>
        <source>Mark the month as bound</source>
        <translation>登记本月已装订</translation>
    </message>
    <message>
        <source>Hand copies over to finance</source>
        <translation>财务联移交财务</translation>
    </message>
    <message>
        <source>Confirm a month with finance</source>
        <translation>登记财务确认</translation>
    </message>
    <message>
        <source>The one above in the list</source>
        <translation>列表中上一项</translation>
    </message>
    <message>
        <source>The one below in the list</source>
        <translation>列表中下一项</translation>
    </message>
    <message>
        <source>Print this book</source>
        <translation>打印本台账</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Slips that are not back</source>
        <translation>未返单</translation>
    </message>
    <message>
        <source>Check of the day&apos;s numbers</source>
        <translation>编号核对</translation>
    </message>
    <message>
        <source>Binding of the first copies</source>
        <translation>第一联装订</translation>
    </message>
    <message>
        <source>Copies for finance</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>Save the review and go on</source>
        <translation>保存核实，下一单</translation>
    </message>
    <message>
        <source>Next order</source>
        <translation>下一单</translation>
    </message>
    <message>
        <source>Previous order</source>
        <translation>上一单</translation>
    </message>
    <message>
        <source>Summary of the review</source>
        <translation>梳理汇总</translation>
    </message>
    <message>
        <source>Leave the review, go on later</source>
        <translation>离开梳理，稍后继续</translation>
    </message>
    <message>
        <source>Print the notice of orders over 24 h</source>
        <translation>打印超 24 小时公示</translation>
    </message>
    <message>
        <source>Save the dispatch list as a table</source>
        <translation>派工单汇总导出为表格</translation>
    </message>
    <message>
        <source>Only orders over 24 h</source>
        <translation>只看超 24 小时</translation>
    </message>
    <message>
        <source>Only orders whose slip is not back</source>
        <translation>只看未返单</translation>
    </message>
    <message>
        <source>Numbers of the day, and the missing ones</source>
        <translation>当日单号与缺号</translation>
    </message>
    <message>
        <source>Take the assignment back</source>
        <translation>撤回派工</translation>
    </message>
    <message>
        <source>End-of-day review</source>
        <translation>日终梳理</translation>
    </message>
    <message>
        <source>Add the call to the order found, as a reminder</source>
        <translation>把来电作为催办记到已有服务单</translation>
    </message>
    <message>
        <source>Make it part of the incident</source>
        <translation>归入突发事件</translation>
    </message>
    <message>
        <source>Look at the orders found</source>
        <translation>查看可能重复的服务单</translation>
    </message>
    <message>
        <source>The customer asked after the order</source>
        <translation>登记催办</translation>
    </message>
    <message>
        <source>Release the report of engineering</source>
        <translation>放行自检报修</translation>
    </message>
    <message>
        <source>Do not release the report</source>
        <translation>不放行自检报修</translation>
    </message>
    <message>
        <source>Recheck of the public area: good</source>
        <translation>公区复查：合格</translation>
    </message>
    <message>
        <source>Recheck of the public area: not good</source>
        <translation>公区复查：不合格</translation>
    </message>
    <message>
        <source>Merge the order into another</source>
        <translation>并入另一张服务单</translation>
    </message>
    <message>
        <source>Undo the merge of the order</source>
        <translation>撤销并单</translation>
    </message>
    <message>
        <source>Put the order into an incident</source>
        <translation>把服务单归入突发事件</translation>
    </message>
    <message>
        <source>Take the order out of its incident</source>
        <translation>把服务单移出突发事件</translation>
    </message>
    <message>
        <source>Title and words for callers of the incident</source>
        <translation>修改突发事件标题和答复口径</translation>
    </message>
    <message>
        <source>Close the incident with all its orders</source>
        <translation>突发事件连同服务单一并结案</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>值守清单</translation>
    </message>
    <message>
        <source>Take the alarm: people are trapped</source>
        <translation>接手电梯困人报警</translation>
    </message>
    <message>
        <source>New outside unit</source>
        <translation>新增外部单位</translation>
    </message>
    <message>
        <source>Save outside unit</source>
        <translation>保存外部单位</translation>
    </message>
    <message>
        <source>Show the open notices</source>
        <translation>查看未结通知单</translation>
    </message>
    <message>
        <source>Show the letters without reply</source>
        <translation>查看未回复的联系函</translation>
    </message>
    <message>
        <source>Show the monthly settlement</source>
        <translation>查看月度结算</translation>
    </message>
    <message>
        <source>Print the settlement</source>
        <translation>打印结算表</translation>
    </message>
    <message>
        <source>Save the settlement as a spreadsheet</source>
        <translation>结算表导出为表格</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>标记为已结算</translation>
    </message>
    <message>
        <source>Notify the outside unit</source>
        <translation>通知外部单位</translation>
    </message>
    <message>
        <source>Outside unit: it comes</source>
        <translation>外部单位答复：派人</translation>
    </message>
    <message>
        <source>Outside unit: it refuses</source>
        <translation>外部单位答复：拒绝</translation>
    </message>
    <message>
        <source>Have others do the warranty repair</source>
        <translation>保修维修另行安排</translation>
    </message>
    <message>
        <source>Warranty repair is done</source>
        <translation>保修维修完成</translation>
    </message>
    <message>
        <source>Record the owner&apos;s acceptance</source>
        <translation>登记业主验收</translation>
    </message>
    <message>
        <source>Print the notice to the outside unit</source>
        <translation>打印保修维修通知单</translation>
    </message>
    <message>
        <source>Withdraw the notice</source>
        <translation>撤回通知单</translation>
    </message>
    <message>
        <source>Order the rework</source>
        <translation>开返修单</translation>
    </message>
    <message>
        <source>Write a contact letter</source>
        <translation>写联系函</translation>
    </message>
    <message>
        <source>Record the reply to the letter</source>
        <translation>登记联系函回复</translation>
    </message>
    <message>
        <source>Print the contact letter</source>
        <translation>打印联系函</translation>
    </message>
    <message>
        <source>Enter cause and method of the repair</source>
        <translation>填写故障原因和维修方法</translation>
    </message>
    <message>
        <source>Record where the copies went</source>
        <translation>登记各联去向</translation>
    </message>
    <message>
        <source>Repair card of the household</source>
        <translation>住户维修卡</translation>
    </message>
    <message>
        <source>Print the repair card</source>
        <translation>打印维修卡</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Why the order is due then</source>
        <translation>说明到期时间</translation>
    </message>
    <message>
        <source>Figures of the month before</source>
        <translation>上个月的统计</translation>
    </message>
    <message>
        <source>Figures of the next month</source>
        <translation>下个月的统计</translation>
    </message>
    <message>
        <source>Print the figures of the month</source>
        <translation>打印当月统计</translation>
    </message>
    <message>
        <source>Export the figures as a spreadsheet</source>
        <translation>导出统计表</translation>
    </message>
    <message>
        <source>All open orders</source>
        <translation>全部未完成服务单</translation>
    </message>
    <message>
        <source>Late and due</source>
        <translation>超时和将到</translation>
    </message>
    <message>
        <source>What is late or due within the hour</source>
        <translation>超时的和一小时内到期的</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Next page of the fees</source>
        <translation>收费下一页</translation>
    </message>
    <message>
        <source>Previous page of the fees</source>
        <translation>收费上一页</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Record the line with its words</source>
        <translation>详细记录这一条</translation>
    </message>
    <message>
        <source>A call: the real time, and what was said. A matter of the supervisor: what was arranged; it is settled by that.</source>
        <translation>电话：实际时间和说了什么。主管关注的事：做了什么安排，写下即了结。</translation>
    </message>
    <message>
        <source>Pay in cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Pay by WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Pay by Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Pay by card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Pay by transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Use the prepayment</source>
        <translation>用预存抵扣</translation>
    </message>
    <message>
        <source>Change becomes prepayment</source>
        <translation>找零转预存</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>收押金</translation>
    </message>
    <message>
        <source>Take a prepayment</source>
        <translation>收预存款</translation>
    </message>
    <message>
        <source>Return a deposit</source>
        <translation>退押金</translation>
    </message>
    <message>
        <source>Keep a deposit</source>
        <translation>没收押金</translation>
    </message>
    <message>
        <source>Give a prepayment back</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Waive the late penalty</source>
        <translation>减免违约金</translation>
    </message>
    <message>
        <source>Another room into the cart</source>
        <translation>再加一个房间</translation>
    </message>
    <message>
        <source>Take the last room out of the cart</source>
        <translation>去掉最后一个房间</translation>
    </message>
    <message>
        <source>To the lines that are owed</source>
        <translation>到欠费明细</translation>
    </message>
    <message>
        <source>Take the noted money back</source>
        <translation>撤回已记的金额</translation>
    </message>
    <message>
        <source>Empty the cart</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Print the receipt</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>收费台</translation>
    </message>
    <message>
        <source>Take money</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Make the customer&apos;s receipt</source>
        <translation>给客户开收据</translation>
    </message>
    <message>
        <source>Technicians&apos; money without a receipt</source>
        <translation>未开收据的维修收款</translation>
    </message>
    <message>
        <source>The receipt was delivered</source>
        <translation>收据已送达</translation>
    </message>
    <message>
        <source>Receipts to deliver</source>
        <translation>待送收据</translation>
    </message>
    <message>
        <source>Open the household</source>
        <translation>打开住户</translation>
    </message>
    <message>
        <source>Show the phone</source>
        <translation>显示电话</translation>
    </message>
    <message>
        <source>Rates of another month</source>
        <translation>看别的月份</translation>
    </message>
    <message>
        <source>Confirm the rates (finance)</source>
        <translation>财务确认收缴率</translation>
    </message>
    <message>
        <source>Print the arrears</source>
        <translation>打印欠费表</translation>
    </message>
    <message>
        <source>Save the arrears as a spreadsheet</source>
        <translation>欠费存为表格</translation>
    </message>
    <message>
        <source>Statement of account</source>
        <translation>对账单</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>验票</translation>
    </message>
    <message>
        <source>Print the receipt again</source>
        <translation>补打收据</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Reverse the receipt</source>
        <translation>红冲收据</translation>
    </message>
    <message>
        <source>Pay prepaid money out</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Limit for a second person</source>
        <translation>复核限额</translation>
    </message>
    <message>
        <source>Look through the receipts</source>
        <translation>查找收据</translation>
    </message>
    <message>
        <source>Show all receipts</source>
        <translation>显示全部收据</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Show the bills of the run</source>
        <translation>查看批次账单</translation>
    </message>
    <message>
        <source>Back to the runs</source>
        <translation>返回批次列表</translation>
    </message>
    <message>
        <source>Compute bills</source>
        <translation>生成账单</translation>
    </message>
    <message>
        <source>The bills were checked</source>
        <translation>账单已核对</translation>
    </message>
    <message>
        <source>Post the bills</source>
        <translation>账单入账</translation>
    </message>
    <message>
        <source>Compute the run again</source>
        <translation>重新计算批次</translation>
    </message>
    <message>
        <source>Print the list to check</source>
        <translation>打印核对表</translation>
    </message>
    <message>
        <source>Print how it is computed</source>
        <translation>打印费用说明</translation>
    </message>
    <message>
        <source>Charge a room by hand</source>
        <translation>手工收费</translation>
    </message>
    <message>
        <source>Credit a room</source>
        <translation>冲减</translation>
    </message>
    <message>
        <source>How a room pays</source>
        <translation>房屋缴费周期</translation>
    </message>
    <message>
        <source>Area before a new measurement</source>
        <translation>重测前的面积</translation>
    </message>
    <message>
        <source>Take the posted bills back</source>
        <translation>撤销已入账账单</translation>
    </message>
    <message>
        <source>Give the run up</source>
        <translation>放弃批次</translation>
    </message>
    <message>
        <source>Stop computing</source>
        <translation>停止计算</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Set a new price of the fee</source>
        <translation>定新的收费标准</translation>
    </message>
    <message>
        <source>Charge the fee to rooms</source>
        <translation>设定收费对象</translation>
    </message>
    <message>
        <source>No longer charge the fee to rooms</source>
        <translation>停止向其收费</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Enter the usual fee items</source>
        <translation>填入常用收费项目</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>结束减免</translation>
    </message>
    <message>
        <source>Reduce the charges of a room</source>
        <translation>给房屋减免</translation>
    </message>
    <message>
        <source>Reductions of fees</source>
        <translation>费用减免</translation>
    </message>
    <message>
        <source>Record how it was told</source>
        <translation>登记告知结果</translation>
    </message>
    <message>
        <source>Record for all listed</source>
        <translation>登记列出的所有住户</translation>
    </message>
    <message>
        <source>Month and choice</source>
        <translation>月份和筛选</translation>
    </message>
    <message>
        <source>Print the notices listed</source>
        <translation>打印列出的通知单</translation>
    </message>
    <message>
        <source>Print this notice</source>
        <translation>打印这张通知单</translation>
    </message>
    <message>
        <source>List for phone, fax and mail</source>
        <translation>电话、传真、挂号信清单</translation>
    </message>
    <message>
        <source>Outside unit collects</source>
        <translation>外单位来收费</translation>
    </message>
    <message>
        <source>Take back an announcement</source>
        <translation>撤销收费告示</translation>
    </message>
    <message>
        <source>Words on the notices</source>
        <translation>通知单上的文字</translation>
    </message>
    <message>
        <source>Payment notices</source>
        <translation>缴费通知单</translation>
    </message>
    <message>
        <source>Print this receipt</source>
        <translation>打印这张收据</translation>
    </message>
    <message>
        <source>Print all that wait</source>
        <translation>全部打印</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Receipts of a day or building</source>
        <translation>某日或某栋的收据</translation>
    </message>
    <message>
        <source>Receipts to print</source>
        <translation>待打印收据</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点交班</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>缴入钱箱</translation>
    </message>
    <message>
        <source>Take out of the drawer</source>
        <translation>钱箱支出</translation>
    </message>
    <message>
        <source>Drawer opened</source>
        <translation>无交易开箱</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Explain a missing number</source>
        <translation>说明缺号</translation>
    </message>
    <message>
        <source>Print shift report or day sheet</source>
        <translation>打印交班表或日结单</translation>
    </message>
    <message>
        <source>Check of the receipt numbers</source>
        <translation>核对票据号码</translation>
    </message>
    <message>
        <source>Shift and day close</source>
        <translation>班次与日结</translation>
    </message>
</context>
<context>
    <name>AfterCareStory</name>
    <message>
        <source>Warranty and outside units</source>
        <translation>保修与外部单位</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Duty of</source>
        <translation>责任单位</translation>
    </message>
    <message>
        <source>nobody entered yet (Settings)</source>
        <translation>尚未录入（见设置）</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>Notice %1</source>
        <translation>通知单 %1</translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，已逾期</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>通知</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>要求答复</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>另行安排</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>费用承担</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺完成</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>维修完成</translation>
    </message>
    <message>
        <source>Cost and fee</source>
        <translation>费用＋服务费</translation>
    </message>
    <message>
        <source>Withdrawn because</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算单</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Makes good</source>
        <translation>原服务单</translation>
    </message>
    <message>
        <source>Made good by</source>
        <translation>返修单</translation>
    </message>
    <message>
        <source>Repaired again</source>
        <translation>已开返修</translation>
    </message>
    <message>
        <source>Second repair of the same fault</source>
        <translation>同一问题重复维修</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已回复</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未回复</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接文</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发文</translation>
    </message>
    <message>
        <source>Repair record</source>
        <translation>维修记录</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>维修方法</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>审核</translation>
    </message>
    <message>
        <source>① desk</source>
        <translation>① 前台</translation>
    </message>
    <message>
        <source>② finance</source>
        <translation>② 财务</translation>
    </message>
    <message>
        <source>④ servicing department</source>
        <translation>④ 服务部门</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>各联去向</translation>
    </message>
    <message>
        <source>satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>not satisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>已签字</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>未签字</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>验收</translation>
    </message>
</context>
<context>
    <name>BillExplanation</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 ㎡</translation>
    </message>
    <message>
        <source>¥%1</source>
        <translation>%1 元</translation>
    </message>
    <message>
        <source>%1 pieces</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>1 month</source>
        <translation>1 个月</translation>
    </message>
    <message>
        <source>%1 months</source>
        <translation>%1 个月</translation>
    </message>
    <message>
        <source>less %1</source>
        <translation>减 %1</translation>
    </message>
    <message>
        <source>less ¥%1 a month</source>
        <translation>每月减 %1 元</translation>
    </message>
    <message>
        <source>a vacant home pays %1</source>
        <translation>空置房按 %1 收取</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>计费期间</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Part months</source>
        <translation>不足整月</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>¥%1 → ¥%2</source>
        <translation>%1 元 → %2 元</translation>
    </message>
</context>
<context>
    <name>BookActionText</name>
    <message>
        <source>Slip taken along</source>
        <translation>登记领单</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>填写说明</translation>
    </message>
    <message>
        <source>Slip written by hand</source>
        <translation>登记手写单</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Sign off</source>
        <translation>核对签字</translation>
    </message>
    <message>
        <source>Mark as bound</source>
        <translation>登记已装订</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>移交财务</translation>
    </message>
    <message>
        <source>Confirm the month</source>
        <translation>登记财务确认</translation>
    </message>
    <message>
        <source>Slip asked for</source>
        <translation>登记追单</translation>
    </message>
</context>
<context>
    <name>CallActionForm</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>空着即现在 · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Call back at</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What the customer was answered</source>
        <translation>给客户的答复</translation>
    </message>
    <message>
        <source>Why it is opened again</source>
        <translation>重新打开的原因</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>信息类别</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>信息接受人</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Who answers for it from now on</source>
        <translation>今后由谁负责</translation>
    </message>
</context>
<context>
    <name>CallStory</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>缘由</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>信息类别</translation>
    </message>
    <message>
        <source>Service order</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>信息接受人</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>已回电</translation>
    </message>
    <message>
        <source>Taken by</source>
        <translation>接听人</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>call back %1</source>
        <translation>%1 回电</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of fields</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what happened, with what</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <comment>who, when, what</comment>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>CallWords</name>
    <message>
        <source>Phone call</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>来访</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>信访</translation>
    </message>
    <message>
        <source>A Complaint</source>
        <translation>A 投诉</translation>
    </message>
    <message>
        <source>B Inquiry</source>
        <translation>B 询问</translation>
    </message>
    <message>
        <source>D Other</source>
        <translation>D 其它</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>登记回电</translation>
    </message>
    <message>
        <source>Promise a call-back</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>转交</translation>
    </message>
    <message>
        <source>Make a repair order</source>
        <translation>转报修</translation>
    </message>
    <message>
        <source>Settle</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Open again</source>
        <translation>重新打开</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>已接听</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Call-back promised</source>
        <translation>约定回电</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已转交</translation>
    </message>
    <message>
        <source>Repair order made</source>
        <translation>已转报修</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>已重新打开</translation>
    </message>
    <message>
        <source>Order %1</source>
        <translation>服务单 %1</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Call back %1, late %2</source>
        <translation>%1 回电，迟 %2</translation>
    </message>
    <message>
        <source>Call back %1</source>
        <translation>%1 回电</translation>
    </message>
    <message>
        <source>C Need</source>
        <translation>C 建议、需求</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>迟 %1</translation>
    </message>
</context>
<context>
    <name>CareActions</name>
    <message>
        <source>Notify outside unit</source>
        <translation>通知外部单位</translation>
    </message>
    <message>
        <source>It comes</source>
        <translation>答复派人</translation>
    </message>
    <message>
        <source>It refuses</source>
        <translation>答复拒绝</translation>
    </message>
    <message>
        <source>Have others do it</source>
        <translation>另行安排</translation>
    </message>
    <message>
        <source>Repaired</source>
        <translation>维修完成</translation>
    </message>
    <message>
        <source>Owner&apos;s acceptance</source>
        <translation>业主验收</translation>
    </message>
    <message>
        <source>Print notice</source>
        <translation>打印通知单</translation>
    </message>
    <message>
        <source>Withdraw notice</source>
        <translation>撤回通知</translation>
    </message>
    <message>
        <source>Rework</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>Write contact letter</source>
        <translation>写联系函</translation>
    </message>
    <message>
        <source>Reply to letter</source>
        <translation>登记回复</translation>
    </message>
    <message>
        <source>Print letter</source>
        <translation>打印联系函</translation>
    </message>
    <message>
        <source>Cause and method</source>
        <translation>原因与方法</translation>
    </message>
    <message>
        <source>Copies handed out</source>
        <translation>各联去向</translation>
    </message>
</context>
<context>
    <name>CareForms</name>
    <message>
        <source>Promised time</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>What was replied</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why it refuses</source>
        <translation>拒绝原因</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>Signed by the owner</source>
        <translation>业主签字</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>If not satisfied: made good by</source>
        <translation>不满意时：何时整改完</translation>
    </message>
    <message>
        <source>Why the notice is withdrawn</source>
        <translation>撤回原因</translation>
    </message>
    <message>
        <source>What the customer is not satisfied with</source>
        <translation>客户不满意之处</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>回复内容</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>How it was repaired</source>
        <translation>维修方法</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>空：现在 · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>通知依据</translation>
    </message>
    <message>
        <source>How</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>What is to be repaired</source>
        <translation>维修内容</translation>
    </message>
    <message>
        <source>Beyond our ability because</source>
        <translation>超出能力范围的原因</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>要求回复时间</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁维修</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>施工队</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>费用承担单位</translation>
    </message>
    <message>
        <source>Promised to the owner</source>
        <translation>承诺业主的时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成时间</translation>
    </message>
    <message>
        <source>Repair cost, yuan</source>
        <translation>维修费（元）</translation>
    </message>
    <message>
        <source>Service fee, yuan (empty: as agreed)</source>
        <translation>服务费（元，空：按约定）</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>发文部门</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发文人</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>接文部门</translation>
    </message>
    <message>
        <source>Receiver</source>
        <translation>接文人</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>① kept at the desk</source>
        <translation>① 客服联留存</translation>
    </message>
    <message>
        <source>② handed to finance</source>
        <translation>② 财务联已交</translation>
    </message>
    <message>
        <source>④ handed to the servicing department</source>
        <translation>④ 服务联已交</translation>
    </message>
</context>
<context>
    <name>CashLines</name>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>账期</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Late penalty</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
</context>
<context>
    <name>ClockReasons</name>
    <message>
        <source>From the report %1</source>
        <translation>自报修 %1 起</translation>
    </message>
    <message>
        <source>From the appointment %1</source>
        <translation>自约定时间 %1 起</translation>
    </message>
    <message>
        <source>From dispatch or appointment %1</source>
        <translation>自派工或约定时间 %1 起</translation>
    </message>
    <message>
        <source>From the call %1, nobody had come</source>
        <translation>自 %1 致电时未到场起</translation>
    </message>
    <message>
        <source>From the last movement %1</source>
        <translation>自上次进展 %1 起</translation>
    </message>
    <message>
        <source>From the review %1</source>
        <translation>自评审 %1 起</translation>
    </message>
    <message>
        <source>Waiting since %1, time promised to the customer</source>
        <translation>自 %1 待续，到期即承诺客户的时间</translation>
    </message>
    <message>
        <source>Slip issued %1, back by the hour set for its day</source>
        <translation>派工单 %1 发出，当日规定时刻前返单</translation>
    </message>
    <message>
        <source>From completion %1</source>
        <translation>自完工 %1 起</translation>
    </message>
    <message>
        <source>Waiting %1: + %2 of service hours</source>
        <translation>待续 %1：顺延服务时间 %2</translation>
    </message>
    <message>
        <source>Waiting %1: + %2</source>
        <translation>待续 %1：顺延 %2</translation>
    </message>
    <message>
        <source>· and %1 more</source>
        <translation>· 另有 %1 段</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>还剩 %1</translation>
    </message>
    <message>
        <source>no service hours</source>
        <translation>没有服务时间</translation>
    </message>
    <message>
        <source>late %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>was late %1, paused since %2</source>
        <translation>曾超时 %1，%2 起暂停</translation>
    </message>
    <message>
        <source>paused since %1</source>
        <translation>%1 起暂停</translation>
    </message>
    <message>
        <source>in time %1</source>
        <translation>按时 %1</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1，超时 %2</translation>
    </message>
    <message>
        <source>was late %1</source>
        <translation>曾超时 %1</translation>
    </message>
    <message>
        <source>; limit %1 of service hours</source>
        <translation>，时限为服务时间 %1</translation>
    </message>
    <message>
        <source>; limit %1</source>
        <translation>，时限 %1</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>到期 %1</translation>
    </message>
    <message>
        <source>No due time: the calendar has no hours</source>
        <translation>日历中没有服务时间，无到期时间</translation>
    </message>
</context>
<context>
    <name>ClockSettings</name>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
</context>
<context>
    <name>ClockWords</name>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>周一</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>周二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>周三</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>周四</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>周五</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>周六</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>周日</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Arrival</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次回访</translation>
    </message>
    <message>
        <source>Second call</source>
        <translation>再次回访</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>工单进展</translation>
    </message>
    <message>
        <source>Back on site</source>
        <translation>返回现场</translation>
    </message>
    <message>
        <source>Definite time</source>
        <translation>确切时间</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>承诺的时间</translation>
    </message>
    <message>
        <source>Slip back</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Callback</source>
        <translation>回访</translation>
    </message>
    <message>
        <source>Have the supervisor assign it</source>
        <translation>请维修主管派工</translation>
    </message>
    <message>
        <source>Chase the technician, tell the customer</source>
        <translation>催维修人员，告知客户</translation>
    </message>
    <message>
        <source>Ask the customer whether he has come</source>
        <translation>问客户人到了没有</translation>
    </message>
    <message>
        <source>Call the customer again</source>
        <translation>再次致电客户</translation>
    </message>
    <message>
        <source>Chase the team leader</source>
        <translation>跟催派工班长</translation>
    </message>
    <message>
        <source>Send him back after the review</source>
        <translation>评审后催返现场</translation>
    </message>
    <message>
        <source>Give the customer a definite time</source>
        <translation>给客户确切时间</translation>
    </message>
    <message>
        <source>Keep the promise or agree anew</source>
        <translation>守约或另约时间</translation>
    </message>
    <message>
        <source>Get the signed slip</source>
        <translation>追回签字单</translation>
    </message>
    <message>
        <source>Publish it with reason and time</source>
        <translation>公示原因和时间</translation>
    </message>
    <message>
        <source>Call the customer back</source>
        <translation>回访客户</translation>
    </message>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>维修主管</translation>
    </message>
    <message>
        <source>Report → assigned</source>
        <translation>报修 → 派工</translation>
    </message>
    <message>
        <source>Report → on site, at once</source>
        <translation>报修 → 到场（立即）</translation>
    </message>
    <message>
        <source>Report → on site, urgent</source>
        <translation>报修 → 到场（急修）</translation>
    </message>
    <message>
        <source>Appointment → on site</source>
        <translation>约定时间 → 到场</translation>
    </message>
    <message>
        <source>Dispatch → first call</source>
        <translation>派工 → 首次回访</translation>
    </message>
    <message>
        <source>Not there yet → next call</source>
        <translation>未到场 → 再次回访</translation>
    </message>
    <message>
        <source>No movement → chase</source>
        <translation>无进展 → 跟催</translation>
    </message>
    <message>
        <source>Review → back on site</source>
        <translation>评审 → 返回现场</translation>
    </message>
    <message>
        <source>Review → definite time</source>
        <translation>评审 → 答复确切时间</translation>
    </message>
    <message>
        <source>Unfinished → published</source>
        <translation>未完工 → 公示</translation>
    </message>
    <message>
        <source>Done → called back</source>
        <translation>完工 → 回访</translation>
    </message>
    <message>
        <source>Done → called back, urgent</source>
        <translation>完工 → 回访（急修）</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Creates a centre&apos;s data file</source>
        <translation>新建服务中心的数据文件</translation>
    </message>
    <message>
        <source>Creates a demonstration estate</source>
        <translation>新建演示小区</translation>
    </message>
    <message>
        <source>Checks a data file from end to end</source>
        <translation>从头到尾检查数据文件</translation>
    </message>
    <message>
        <source>Writes a checked copy of a data file</source>
        <translation>备份数据文件并检查副本</translation>
    </message>
    <message>
        <source>Missing: --%1. See --help.</source>
        <translation>缺少参数 --%1。用法见 --help。</translation>
    </message>
    <message>
        <source>--%1 wants a whole number.</source>
        <translation>--%1 要填整数。</translation>
    </message>
    <message>
        <source>PropertyDesk: the desk of a property service centre.</source>
        <translation>PropertyDesk：物业服务中心前台程序。</translation>
    </message>
    <message>
        <source>Opens the window.</source>
        <translation>打开窗口。</translation>
    </message>
    <message>
        <source>Exit code: 0 done, 1 refused (the reason is printed), 2 wrong usage.</source>
        <translation>退出码：0 完成，1 被拒绝（会说明原因），2 用法不对。</translation>
    </message>
    <message>
        <source>Unknown: %1. See --help.</source>
        <translation>不认识的命令：%1。用法见 --help。</translation>
    </message>
    <message>
        <source>Data file to create.</source>
        <translation>要新建的数据文件。</translation>
    </message>
    <message>
        <source>Rooms, 600 unless told otherwise.</source>
        <translation>房间数，默认 600。</translation>
    </message>
    <message>
        <source>Orders, 1200 unless told otherwise.</source>
        <translation>服务单数，默认 1200。</translation>
    </message>
    <message>
        <source>Days of history, 90 unless told otherwise.</source>
        <translation>历史天数，默认 90。</translation>
    </message>
    <message>
        <source>The same seed gives the same estate.</source>
        <translation>种子相同，生成的小区就相同。</translation>
    </message>
    <message>
        <source>An estate needs at least one room and one day.</source>
        <translation>小区至少要有一个房间、一天历史。</translation>
    </message>
    <message>
        <source>Created %1. Log in as %2 with the password %3.</source>
        <translation>已新建 %1。登录名 %2，密码 %3。</translation>
    </message>
    <message>
        <source>Name of the estate.</source>
        <translation>小区名称。</translation>
    </message>
    <message>
        <source>Login of the first administrator; the password is read from standard input.</source>
        <translation>第一位管理员的登录名；密码从标准输入读取。</translation>
    </message>
    <message>
        <source>Created %1.</source>
        <translation>已新建 %1。</translation>
    </message>
    <message>
        <source>Data file.</source>
        <translation>数据文件。</translation>
    </message>
    <message>
        <source>NOT SOUND: %1</source>
        <translation>检查不通过：%1</translation>
    </message>
    <message>
        <source>Do not work on with this file: keep it, and restore the newest backup.</source>
        <translation>请不要继续使用该文件：保留它，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>Sound: %1 rooms, %2 people, %3 orders, %4 audit entries.</source>
        <translation>检查通过：房间 %1 个，人员 %2 人，服务单 %3 张，审计记录 %4 条。</translation>
    </message>
    <message>
        <source>Audit head: %1</source>
        <translation>审计链末值：%1</translation>
    </message>
    <message>
        <source>Folder for the copy.</source>
        <translation>存放副本的文件夹。</translation>
    </message>
    <message>
        <source>Checked copy: %1</source>
        <translation>副本已检查：%1</translation>
    </message>
    <message>
        <source>Reads rooms and people from an XLSX or CSV file</source>
        <translation>从 XLSX 或 CSV 文件导入房间和人员</translation>
    </message>
    <message>
        <source>Writes a day&apos;s dispatch list as PDF</source>
        <translation>把某天的派工单汇总存为 PDF</translation>
    </message>
    <message>
        <source>Day of the list.</source>
        <translation>汇总的日期。</translation>
    </message>
    <message>
        <source>PDF file to write.</source>
        <translation>要写入的 PDF 文件。</translation>
    </message>
    <message>
        <source>--date wants a day as YYYY-MM-DD.</source>
        <translation>--date 要按“年-月-日”填写，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Written: %1 (%2 pages).</source>
        <translation>已写入：%1（共 %2 页）。</translation>
    </message>
    <message>
        <source>XLSX or CSV file.</source>
        <translation>XLSX 或 CSV 文件。</translation>
    </message>
    <message>
        <source>Who imports; the password is read from standard input.</source>
        <translation>导入人的登录名；密码从标准输入读取。</translation>
    </message>
    <message>
        <source>Says what would happen and stores nothing.</source>
        <translation>只检查并说明结果，不保存。</translation>
    </message>
    <message>
        <source>Stores the good rows although there are bad ones.</source>
        <translation>跳过有问题的行，保存其余的行。</translation>
    </message>
    <message>
        <source>Refused, nothing stored: %1 of %2 rows have problems. Good rows: %3</source>
        <translation>已拒绝，什么都没有保存：%2 行中有 %1 行有问题。无问题的行：%3</translation>
    </message>
    <message>
        <source>Dry run, nothing stored: %1 of %2 rows have problems. Good rows: %3</source>
        <translation>仅检查，什么都没有保存：%2 行中有 %1 行有问题。无问题的行：%3</translation>
    </message>
    <message>
        <source>Stored: %1. Rows left out: %2.</source>
        <translation>已保存：%1。跳过的行数：%2。</translation>
    </message>
    <message>
        <source>One roster file is wanted. See --help.</source>
        <translation>要指定一个花名册文件。用法见 --help。</translation>
    </message>
    <message>
        <source>Writes the notice of what is unfinished for more than a day as PDF</source>
        <translation>把超过 24 小时未完成的公示单写成 PDF</translation>
    </message>
</context>
<context>
    <name>CommandText</name>
    <message>
        <source>Created the data file</source>
        <translation>新建数据文件</translation>
    </message>
    <message>
        <source>Filled the demonstration estate</source>
        <translation>生成演示小区</translation>
    </message>
    <message>
        <source>Changed the settings</source>
        <translation>修改设置</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Checked the data file</source>
        <translation>检查数据文件</translation>
    </message>
    <message>
        <source>Logged in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>Changed the own password</source>
        <translation>修改本人密码</translation>
    </message>
    <message>
        <source>Created the first administrator</source>
        <translation>创建第一位管理员</translation>
    </message>
    <message>
        <source>Added a member of staff</source>
        <translation>添加员工</translation>
    </message>
    <message>
        <source>Changed a member of staff</source>
        <translation>修改员工</translation>
    </message>
    <message>
        <source>Set a new password for somebody</source>
        <translation>重设他人密码</translation>
    </message>
    <message>
        <source>Released a blocked login</source>
        <translation>解除登录限制</translation>
    </message>
    <message>
        <source>Imported a roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Took an import back</source>
        <translation>撤销导入</translation>
    </message>
    <message>
        <source>Added a building</source>
        <translation>添加楼栋</translation>
    </message>
    <message>
        <source>Changed a building</source>
        <translation>修改楼栋</translation>
    </message>
    <message>
        <source>Added a room</source>
        <translation>添加房间</translation>
    </message>
    <message>
        <source>Changed a room</source>
        <translation>修改房间</translation>
    </message>
    <message>
        <source>Added a person</source>
        <translation>添加人员</translation>
    </message>
    <message>
        <source>Changed a person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>Put a person into a room</source>
        <translation>登记房间人员</translation>
    </message>
    <message>
        <source>Looked at whole phone and ID numbers</source>
        <translation>查看完整电话和证件号</translation>
    </message>
    <message>
        <source>Registered an order</source>
        <translation>登记服务单</translation>
    </message>
    <message>
        <source>Corrected an order</source>
        <translation>更正服务单</translation>
    </message>
    <message>
        <source>Recorded the consent to pay</source>
        <translation>记录客户同意付费</translation>
    </message>
    <message>
        <source>Dispatched an order</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatched an order again</source>
        <translation>重派</translation>
    </message>
    <message>
        <source>Recorded an arrival</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Put an order on wait</source>
        <translation>转为待续</translation>
    </message>
    <message>
        <source>Recorded the work as done</source>
        <translation>登记完工</translation>
    </message>
    <message>
        <source>Took a slip back</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Closed an order</source>
        <translation>销单</translation>
    </message>
    <message>
        <source>Cancelled an order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Printed a slip</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Printed a slip again</source>
        <translation>补打服务单</translation>
    </message>
    <message>
        <source>Added a fault kind</source>
        <translation>添加故障类别</translation>
    </message>
    <message>
        <source>Changed a fault kind</source>
        <translation>修改故障类别</translation>
    </message>
    <message>
        <source>Put fault kinds in another order</source>
        <translation>调整故障类别顺序</translation>
    </message>
    <message>
        <source>Laid in the usual fault kinds</source>
        <translation>装入常用故障类别</translation>
    </message>
    <message>
        <source>Took a call</source>
        <translation>登记了来电</translation>
    </message>
    <message>
        <source>Corrected a call record</source>
        <translation>更正了来电记录</translation>
    </message>
    <message>
        <source>Recorded a call-back</source>
        <translation>登记了回电</translation>
    </message>
    <message>
        <source>Promised another time for a call-back</source>
        <translation>另约了回电时间</translation>
    </message>
    <message>
        <source>Handed a call record over</source>
        <translation>转交了来电记录</translation>
    </message>
    <message>
        <source>Settled a call record</source>
        <translation>办结了来电记录</translation>
    </message>
    <message>
        <source>Opened a call record again</source>
        <translation>重新打开了来电记录</translation>
    </message>
    <message>
        <source>Recorded a call to a customer</source>
        <translation>记录客户通话</translation>
    </message>
    <message>
        <source>Left a note at a door</source>
        <translation>留下留言条</translation>
    </message>
    <message>
        <source>Recorded that a slip was received</source>
        <translation>记录领单</translation>
    </message>
    <message>
        <source>Recorded a technical review</source>
        <translation>记录技术评审</translation>
    </message>
    <message>
        <source>Changed the limits for calls</source>
        <translation>修改电话回访时限</translation>
    </message>
    <message>
        <source>Changed how much a day holds</source>
        <translation>修改每日工作量</translation>
    </message>
    <message>
        <source>Reported that the day is full</source>
        <translation>报告工作量饱和</translation>
    </message>
    <message>
        <source>Reported that there is room again</source>
        <translation>解除工作量饱和</translation>
    </message>
    <message>
        <source>Added to the price list</source>
        <translation>增加了价目</translation>
    </message>
    <message>
        <source>Changed an item of the price list</source>
        <translation>修改了价目</translation>
    </message>
    <message>
        <source>Set a price</source>
        <translation>定了新价</translation>
    </message>
    <message>
        <source>Revised the price list</source>
        <translation>修订了价目</translation>
    </message>
    <message>
        <source>Laid in the usual price list</source>
        <translation>装入了常用价目</translation>
    </message>
    <message>
        <source>Added material to the stock list</source>
        <translation>增加了材料</translation>
    </message>
    <message>
        <source>Changed material of the stock list</source>
        <translation>修改了材料</translation>
    </message>
    <message>
        <source>Received material</source>
        <translation>材料入库</translation>
    </message>
    <message>
        <source>Counted material</source>
        <translation>盘点了材料</translation>
    </message>
    <message>
        <source>Quoted work</source>
        <translation>报了价</translation>
    </message>
    <message>
        <source>Quoted work outside the price list</source>
        <translation>报了价目以外的价</translation>
    </message>
    <message>
        <source>Took a quoted line back</source>
        <translation>退回了一行报价</translation>
    </message>
    <message>
        <source>Issued material for an order</source>
        <translation>为服务单领用了材料</translation>
    </message>
    <message>
        <source>Took material back</source>
        <translation>材料退库</translation>
    </message>
    <message>
        <source>Asked for material to be bought</source>
        <translation>申购了材料</translation>
    </message>
    <message>
        <source>Recorded working time</source>
        <translation>登记了工时</translation>
    </message>
    <message>
        <source>Struck out working time</source>
        <translation>划去了工时</translation>
    </message>
    <message>
        <source>Recorded a check before work</source>
        <translation>登记了施工前检验</translation>
    </message>
    <message>
        <source>Approved a reduced charge</source>
        <translation>批准了减免</translation>
    </message>
    <message>
        <source>Took in a technician&apos;s money</source>
        <translation>登记了上交的维修收款</translation>
    </message>
    <message>
        <source>Asked for a slip</source>
        <translation>追单</translation>
    </message>
    <message>
        <source>Gave a slip out</source>
        <translation>登记领单</translation>
    </message>
    <message>
        <source>Explained an order number</source>
        <translation>说明单号</translation>
    </message>
    <message>
        <source>Recorded a slip written by hand</source>
        <translation>登记手写单</translation>
    </message>
    <message>
        <source>Signed off the numbers of a day</source>
        <translation>签字核对一天的编号</translation>
    </message>
    <message>
        <source>Bound the first copies of a month</source>
        <translation>装订一个月的第一联</translation>
    </message>
    <message>
        <source>Handed copies over to finance</source>
        <translation>财务联移交财务</translation>
    </message>
    <message>
        <source>Confirmed a month with finance</source>
        <translation>与财务核对一个月</translation>
    </message>
    <message>
        <source>Assigned orders at the dispatch board</source>
        <translation>在派工板派工</translation>
    </message>
    <message>
        <source>Took an assignment back</source>
        <translation>撤回了派工</translation>
    </message>
    <message>
        <source>Saved a dispatch list as a table</source>
        <translation>导出了派工单汇总</translation>
    </message>
    <message>
        <source>Reviewed an order at the end of the day</source>
        <translation>日终核实了服务单</translation>
    </message>
    <message>
        <source>Finished the review of a day</source>
        <translation>完成了日终梳理</translation>
    </message>
    <message>
        <source>Added a reminder to an order</source>
        <translation>登记了催办</translation>
    </message>
    <message>
        <source>Merged an order into another</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Undid a merge</source>
        <translation>撤销了并单</translation>
    </message>
    <message>
        <source>Released a report of engineering</source>
        <translation>放行了自检报修</translation>
    </message>
    <message>
        <source>Did not release a report of engineering</source>
        <translation>未放行自检报修</translation>
    </message>
    <message>
        <source>Rechecked work in a public area</source>
        <translation>登记了公区复查</translation>
    </message>
    <message>
        <source>Took an alarm</source>
        <translation>接手了报警</translation>
    </message>
    <message>
        <source>Changed the limits of the intake</source>
        <translation>修改了受理设置</translation>
    </message>
    <message>
        <source>Made an incident</source>
        <translation>建立了突发事件</translation>
    </message>
    <message>
        <source>Changed an incident</source>
        <translation>修改了突发事件</translation>
    </message>
    <message>
        <source>Put an order into an incident</source>
        <translation>把服务单归入突发事件</translation>
    </message>
    <message>
        <source>Took an order out of an incident</source>
        <translation>把服务单移出突发事件</translation>
    </message>
    <message>
        <source>Closed an incident with its orders</source>
        <translation>突发事件连同服务单结案</translation>
    </message>
    <message>
        <source>Entered an outside unit</source>
        <translation>新增外部单位</translation>
    </message>
    <message>
        <source>Changed an outside unit</source>
        <translation>修改外部单位</translation>
    </message>
    <message>
        <source>Set the warranty part of a fault</source>
        <translation>设置故障的保修部位</translation>
    </message>
    <message>
        <source>Notified an outside unit</source>
        <translation>通知外部单位</translation>
    </message>
    <message>
        <source>Recorded that the outside unit comes</source>
        <translation>登记外部单位派人</translation>
    </message>
    <message>
        <source>Recorded that the outside unit refuses</source>
        <translation>登记外部单位拒绝</translation>
    </message>
    <message>
        <source>Had others do a warranty repair</source>
        <translation>保修维修另行安排</translation>
    </message>
    <message>
        <source>Recorded a warranty repair as done</source>
        <translation>登记保修维修完成</translation>
    </message>
    <message>
        <source>Recorded the owner&apos;s inspection</source>
        <translation>登记业主验收</translation>
    </message>
    <message>
        <source>Withdrew a notice</source>
        <translation>撤回通知单</translation>
    </message>
    <message>
        <source>Settled warranty repairs</source>
        <translation>结算保修维修</translation>
    </message>
    <message>
        <source>Saved a settlement as a spreadsheet</source>
        <translation>导出结算表</translation>
    </message>
    <message>
        <source>Wrote a contact letter</source>
        <translation>写联系函</translation>
    </message>
    <message>
        <source>Recorded the reply to a contact letter</source>
        <translation>登记联系函回复</translation>
    </message>
    <message>
        <source>Ordered a rework</source>
        <translation>开返修单</translation>
    </message>
    <message>
        <source>Recorded cause and method of a repair</source>
        <translation>填写故障原因和维修方法</translation>
    </message>
    <message>
        <source>Recorded where the copies of a slip went</source>
        <translation>登记服务单各联去向</translation>
    </message>
    <message>
        <source>Changed limits and hours</source>
        <translation>修改时限和服务时间</translation>
    </message>
    <message>
        <source>Told of limits that near or were missed</source>
        <translation>提醒时限将到或已超</translation>
    </message>
    <message>
        <source>Exported the figures</source>
        <translation>导出统计报表</translation>
    </message>
    <message>
        <source>Printed a notice to an outside unit</source>
        <translation>打印保修维修通知单</translation>
    </message>
    <message>
        <source>Printed a contact letter</source>
        <translation>打印联系函</translation>
    </message>
    <message>
        <source>Changed the rules of the papers</source>
        <translation>修改了单据规则</translation>
    </message>
    <message>
        <source>Saw the repeated bad results of a technician</source>
        <translation>处理了维修人员的连续不满意</translation>
    </message>
    <message>
        <source>Saw a recurring fault</source>
        <translation>处理了连续发生的故障</translation>
    </message>
    <message>
        <source>Took a payment</source>
        <translation>收费</translation>
    </message>
    <message>
        <source>Made the receipt for a technician&apos;s money</source>
        <translation>为维修收款开收据</translation>
    </message>
    <message>
        <source>Noted that a receipt was delivered</source>
        <translation>登记收据送达</translation>
    </message>
    <message>
        <source>Returned a deposit</source>
        <translation>退押金</translation>
    </message>
    <message>
        <source>Returned a prepayment</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Approved keeping a deposit</source>
        <translation>批准没收押金</translation>
    </message>
    <message>
        <source>Approved waiving a late penalty</source>
        <translation>批准减免违约金</translation>
    </message>
    <message>
        <source>Set what a part payment pays first</source>
        <translation>设置部分缴纳的抵充顺序</translation>
    </message>
    <message>
        <source>Voided a receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Reversed a receipt</source>
        <translation>红冲收据</translation>
    </message>
    <message>
        <source>Refunded money</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Paid prepaid money out</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Changed the limit for a second person</source>
        <translation>修改复核限额</translation>
    </message>
    <message>
        <source>Confirmed the collection rates</source>
        <translation>确认收缴率</translation>
    </message>
    <message>
        <source>Exported the arrears</source>
        <translation>导出欠费表</translation>
    </message>
    <message>
        <source>Added a fee item</source>
        <translation>新增了收费项目</translation>
    </message>
    <message>
        <source>Changed a fee item</source>
        <translation>修改了收费项目</translation>
    </message>
    <message>
        <source>Entered the usual fee items</source>
        <translation>填入了常用收费项目</translation>
    </message>
    <message>
        <source>Set the price of a fee item</source>
        <translation>定了收费标准</translation>
    </message>
    <message>
        <source>Said whom a fee item is charged to</source>
        <translation>设定了收费对象</translation>
    </message>
    <message>
        <source>No longer charges a fee item</source>
        <translation>停止了一项收费</translation>
    </message>
    <message>
        <source>Reduced the charges of a room</source>
        <translation>给房屋减免了费用</translation>
    </message>
    <message>
        <source>Ended a reduction</source>
        <translation>结束了减免</translation>
    </message>
    <message>
        <source>Set how a room pays</source>
        <translation>设定了缴费周期</translation>
    </message>
    <message>
        <source>Entered a former area of a room</source>
        <translation>录入了房屋原面积</translation>
    </message>
    <message>
        <source>Computed bills</source>
        <translation>生成了账单</translation>
    </message>
    <message>
        <source>Checked bills</source>
        <translation>核对了账单</translation>
    </message>
    <message>
        <source>Posted bills</source>
        <translation>账单入账</translation>
    </message>
    <message>
        <source>Took posted bills back</source>
        <translation>撤销了已入账的账单</translation>
    </message>
    <message>
        <source>Gave computed bills up</source>
        <translation>放弃了账单批次</translation>
    </message>
    <message>
        <source>Posted a charge or credit by hand</source>
        <translation>手工收费或冲减</translation>
    </message>
    <message>
        <source>Sent a receipt to the printer</source>
        <translation>打印收据</translation>
    </message>
    <message>
        <source>Printed a receipt again</source>
        <translation>补打收据</translation>
    </message>
    <message>
        <source>Took a receipt out of the print queue</source>
        <translation>取消打印收据</translation>
    </message>
    <message>
        <source>Changed copies or series of receipts</source>
        <translation>修改收据联次或字头</translation>
    </message>
    <message>
        <source>Printed payment notices</source>
        <translation>打印缴费通知单</translation>
    </message>
    <message>
        <source>Recorded how a payment notice went out</source>
        <translation>登记缴费通知单的发放</translation>
    </message>
    <message>
        <source>Announced a collection by an outside unit</source>
        <translation>登记外单位收费安排</translation>
    </message>
    <message>
        <source>Took back an announced collection</source>
        <translation>撤销外单位收费安排</translation>
    </message>
    <message>
        <source>Changed the words on payment notices</source>
        <translation>修改缴费通知单上的文字</translation>
    </message>
    <message>
        <source>Opened a shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Moved money in or out of the drawer</source>
        <translation>登记钱箱缴入或支出</translation>
    </message>
    <message>
        <source>Counted and closed a shift</source>
        <translation>清点交班</translation>
    </message>
    <message>
        <source>Counted a shift that could not be closed so</source>
        <translation>清点未通过，班次未交</translation>
    </message>
    <message>
        <source>Changed the limits of shifts</source>
        <translation>修改班次限额</translation>
    </message>
    <message>
        <source>Closed a day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Explained a missing number</source>
        <translation>说明缺号</translation>
    </message>
    <message>
        <source>Printed a day sheet</source>
        <translation>打印日结单</translation>
    </message>
    <message>
        <source>Checked that the money adds up</source>
        <translation>核对账款</translation>
    </message>
</context>
<context>
    <name>ContactForms</name>
    <message>
        <source>Record the call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>About</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Is the technician there?</source>
        <translation>维修人员到了吗？</translation>
    </message>
    <message>
        <source>Time told to the customer</source>
        <translation>告知客户的时间</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Leave a note</source>
        <translation>留言并待续</translation>
    </message>
    <message>
        <source>We try again, unless the customer calls first</source>
        <translation>再次上门时间（客户来电另约则改）</translation>
    </message>
    <message>
        <source>Nobody at home at</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>领单</translation>
    </message>
    <message>
        <source>The technician received the slip at</source>
        <translation>维修人员领单时间</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>评审完成</translation>
    </message>
    <message>
        <source>Result of the review</source>
        <translation>评审结果</translation>
    </message>
    <message>
        <source>Definite time for the owner</source>
        <translation>答复业主的确定时间</translation>
    </message>
    <message>
        <source>Review held at</source>
        <translation>评审时间</translation>
    </message>
    <message>
        <source>Report: full of work</source>
        <translation>报告：工作量饱和</translation>
    </message>
    <message>
        <source>New bookings from</source>
        <translation>何时起接受新预约</translation>
    </message>
    <message>
        <source>t 9 (tomorrow) · 11-25 930</source>
        <translation>t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Team leader who says so</source>
        <translation>报告的班长</translation>
    </message>
    <message>
        <source>Does the customer know?</source>
        <translation>客户是否已知</translation>
    </message>
    <message>
        <source>Why nevertheless</source>
        <translation>仍要安排的原因</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>空：现在 · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
</context>
<context>
    <name>ContactWords</name>
    <message>
        <source>, </source>
        <comment>between the facts of a contact</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>technician there</source>
        <translation>维修人员已到</translation>
    </message>
    <message>
        <source>technician not there yet</source>
        <translation>维修人员未到</translation>
    </message>
    <message>
        <source>First call</source>
        <translation>首次电话回访</translation>
    </message>
    <message>
        <source>Arrival call</source>
        <translation>到位确认</translation>
    </message>
    <message>
        <source>New time told</source>
        <translation>告知新时间</translation>
    </message>
    <message>
        <source>Material, cost or time agreed</source>
        <translation>确认用料、费用或时间</translation>
    </message>
    <message>
        <source>Nobody at home, note left</source>
        <translation>家中无人，已留言</translation>
    </message>
    <message>
        <source>Result told</source>
        <translation>告知结果</translation>
    </message>
    <message>
        <source>Other call</source>
        <translation>其他通话</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>已联系到</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>无人接听</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>the desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>the technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>the supervisor</source>
        <translation>主管</translation>
    </message>
    <message>
        <source>Yes, by the desk</source>
        <translation>已告知（前台）</translation>
    </message>
    <message>
        <source>Yes, by the technician</source>
        <translation>已告知（维修人员）</translation>
    </message>
    <message>
        <source>Yes, by the supervisor</source>
        <translation>已告知（主管）</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>尚未告知</translation>
    </message>
    <message>
        <source>Called, not reached</source>
        <translation>已拨打，未联系上</translation>
    </message>
    <message>
        <source>To come</source>
        <translation>未到时间</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已履约</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未履约</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>已改期</translation>
    </message>
    <message>
        <source>Dropped</source>
        <translation>已取消</translation>
    </message>
</context>
<context>
    <name>CostChoices</name>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1／%2</translation>
    </message>
    <message>
        <source>%1 %2 in stock</source>
        <translation>库存 %1 %2</translation>
    </message>
</context>
<context>
    <name>CostForms</name>
    <message>
        <source>Who agreed to the new sum</source>
        <translation>谁同意新的费用</translation>
    </message>
    <message>
        <source>only where it gets dearer than %1</source>
        <translation>超过 %1 时才需要</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>现场</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Quote a line</source>
        <translation>报价一行</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>characters or initials; ↓ shows all</source>
        <translation>汉字或拼音首字母；↓ 列出全部</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Unit price, yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>only outside the price list</source>
        <translation>仅价目以外的项目</translation>
    </message>
    <message>
        <source>Why outside the list</source>
        <translation>为何不在价目内</translation>
    </message>
    <message>
        <source>Wait for material</source>
        <translation>待料并申购</translation>
    </message>
    <message>
        <source>Issue material</source>
        <translation>领用材料</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>name, model or initials; ↓ shows all</source>
        <translation>名称、型号或拼音首字母；↓ 列出全部</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>约定时间</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Take a line back</source>
        <translation>退回一行</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>哪一行</translation>
    </message>
    <message>
        <source>empty: all that is left</source>
        <translation>空着：全部</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Record working time</source>
        <translation>登记工时</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>number, name, initials or trade</source>
        <translation>编号、姓名、首字母或工种</translation>
    </message>
    <message>
        <source>930 · 11-25 930</source>
        <translation>930 · 11-25 930</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Strike out working time</source>
        <translation>划去工时</translation>
    </message>
    <message>
        <source>Entered by mistake</source>
        <translation>登记有误的</translation>
    </message>
    <message>
        <source>Check before work</source>
        <translation>施工前检验</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: quantity is right</source>
        <translation>业主自备材料：数量相符</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: appearance is good</source>
        <translation>业主自备材料：外观完好</translation>
    </message>
    <message>
        <source>Owner&apos;s parts: quality is good</source>
        <translation>业主自备材料：质量合格</translation>
    </message>
    <message>
        <source>What is not in order</source>
        <translation>不合格之处</translation>
    </message>
    <message>
        <source>Damage found before cleaning</source>
        <translation>清洁前发现的既有破损</translation>
    </message>
    <message>
        <source>Confirmed by (owner&apos;s side)</source>
        <translation>确认人（业主方）</translation>
    </message>
    <message>
        <source>Approve a lower charge</source>
        <translation>减免审批</translation>
    </message>
    <message>
        <source>Charge instead of %1, yuan</source>
        <translation>改收（应收 %1），元</translation>
    </message>
    <message>
        <source>0: free of charge</source>
        <translation>0：免收</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Login of the general manager</source>
        <translation>总经理的登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>CostWords</name>
    <message>
        <source>Labour</source>
        <translation>人工</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Flat service</source>
        <translation>包干</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>WeChat</source>
        <translation>微信</translation>
    </message>
    <message>
        <source>Alipay</source>
        <translation>支付宝</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>刷卡</translation>
    </message>
    <message>
        <source>Bank transfer</source>
        <translation>转账</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>入库</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>领用</translation>
    </message>
    <message>
        <source>Given back</source>
        <translation>退库</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>盘点</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 小时</translation>
    </message>
</context>
<context>
    <name>DayReview</name>
    <message>
        <source>Informed</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Not informed</source>
        <translation>未告知</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
</context>
<context>
    <name>DispatchCard</name>
    <message>
        <source>over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>consent missing</source>
        <translation>客户未同意</translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>%1 报修</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of a card</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>to be released</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>asked ×%1</source>
        <translation>催办 %1 次</translation>
    </message>
    <message>
        <source>recheck due</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>paid</source>
        <translation>有偿</translation>
    </message>
</context>
<context>
    <name>DispatchSheet</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>房号/位置</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>报修内容</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>返单时间</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>待续原因</translation>
    </message>
    <message>
        <source>Definite time</source>
        <translation>确定完成时间</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ErrorText</name>
    <message>
        <source> (%1)</source>
        <comment>an aside after a word</comment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>The program ran into a mistake of its own and changed nothing. Try again; if it comes back, send the log file to your administrator.</source>
        <translation>程序自身出错，没有改动任何数据。请重试；如果再次出现，请把日志文件发给管理员。</translation>
    </message>
    <message>
        <source>The data file could not be read or written. Check that its disk is connected, then try again.</source>
        <translation>数据文件无法读写。请检查所在磁盘是否连接好，然后重试。</translation>
    </message>
    <message>
        <source>Another desk is writing to the data file right now. Nothing was lost; try again in a moment.</source>
        <translation>另一台电脑正在写入数据文件。内容没有丢失，请稍后重试。</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was stored. Free some space, then save again; what you typed is kept.</source>
        <translation>磁盘已满，没有保存。请腾出空间后再保存，已填的内容还在。</translation>
    </message>
    <message>
        <source>The data file is damaged and is left untouched. Stop working in it and restore the last backup.</source>
        <translation>数据文件已损坏，程序没有改动它。请停止使用该文件，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>The file%1 is not there. Check the folder or choose another file.</source>
        <translation>文件%1不存在。请检查文件夹，或另选文件。</translation>
    </message>
    <message>
        <source>This file was written by a newer version of PropertyDesk%1. Install that version, then open the file again.</source>
        <translation>该文件由更新版本的 PropertyDesk%1写成。请安装新版本后再打开。</translation>
    </message>
    <message>
        <source>There is already a file of that name. Choose another name or open the existing file.</source>
        <translation>已有同名文件。请换个名称，或打开已有的文件。</translation>
    </message>
    <message>
        <source>The file%1 cannot be read. Close it in other programs, check your rights, then try again.</source>
        <translation>文件%1无法读取。请在其他程序中关闭它，检查权限后重试。</translation>
    </message>
    <message>
        <source>The file%1 cannot be written. Close it in other programs or choose another folder.</source>
        <translation>文件%1无法写入。请在其他程序中关闭它，或另选文件夹。</translation>
    </message>
    <message>
        <source>You stopped this before it was finished; nothing was changed. Start it again when you are ready.</source>
        <translation>操作已中止，没有改动任何数据。需要时请重新开始。</translation>
    </message>
    <message>
        <source>You do not have the right to do this. Ask a colleague who has it or your administrator.</source>
        <translation>您没有这项权限。请找有权限的同事或管理员。</translation>
    </message>
    <message>
        <source>Nobody is logged in at this desk. Log in, then try again.</source>
        <translation>还没有人登录。请登录后重试。</translation>
    </message>
    <message>
        <source>Login or password is wrong. Check both, and the Caps Lock key, and try again.</source>
        <translation>登录名或密码不对。请检查两项和大写锁定键，然后重试。</translation>
    </message>
    <message numerus="yes">
        <source>Too many failed attempts. Wait %n second(s), then try again.</source>
        <translation>
            <numerusform>输错次数太多。请等 %n 秒后重试。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too short. Use at least %n character(s).</source>
        <translation>
            <numerusform>密码太短。请至少用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The password is too long. Use at most %n character(s).</source>
        <translation>
            <numerusform>密码太长。请最多用 %n 个字符。</numerusform>
        </translation>
    </message>
    <message>
        <source>This password is easily guessed. Choose a longer one or several words.</source>
        <translation>密码太容易猜到。请换长一些的，或用几个词组成。</translation>
    </message>
    <message>
        <source>The new password is the same as the old one. Choose a different one.</source>
        <translation>新密码与旧密码相同。请换一个。</translation>
    </message>
    <message>
        <source>Somebody already has this login. Choose another one.</source>
        <translation>该登录名已有人使用。请换一个。</translation>
    </message>
    <message>
        <source>This is the last administrator, and the centre needs one. Make somebody else administrator first.</source>
        <translation>这是最后一位管理员，服务中心不能没有管理员。请先把另一位设为管理员。</translation>
    </message>
    <message>
        <source>Nobody can disable or restrict his own account. Ask another administrator.</source>
        <translation>不能停用或限制自己的账号。请找另一位管理员。</translation>
    </message>
    <message>
        <source>%1 is empty. Fill it in, then save again.</source>
        <translation>“%1”没有填写。请填写后再保存。</translation>
    </message>
    <message numerus="yes">
        <source>%1 is too long. Shorten it to at most %n character(s).</source>
        <translation>
            <numerusform>“%1”太长。请缩短到 %n 个字以内。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is not a number. Use digits and at most one point.</source>
        <translation>“%1”不是数字。请只用数字，最多一个小数点。</translation>
    </message>
    <message>
        <source>%1 is not a date. Write it as year-month-day, for example 2026-11-21.</source>
        <translation>“%1”不是日期。请按年-月-日填写，如 2026-11-21。</translation>
    </message>
    <message>
        <source>%1 is not a phone number. Use 11 digits for a mobile phone, or area code and number.</source>
        <translation>“%1”不是电话号码。手机请填 11 位，固定电话请填区号和号码。</translation>
    </message>
    <message>
        <source>%1 is not a valid ID number. Compare its 18 characters with the card.</source>
        <translation>“%1”不是有效的证件号。请对照证件核对 18 位。</translation>
    </message>
    <message>
        <source>%1 has an entry that is not in the list%2. Choose one from the list.</source>
        <translation>“%1”填的内容不在列表中%2。请从列表中选择。</translation>
    </message>
    <message>
        <source>%1 exists already%2. Open the existing entry or change this one.</source>
        <translation>“%1”已存在%2。请打开已有的，或修改这一条。</translation>
    </message>
    <message>
        <source>This was not found%1. It may have been removed meanwhile; refresh the list (F5) and choose again.</source>
        <translation>没有找到%1，可能已被删除。请刷新列表（F5）后重新选择。</translation>
    </message>
    <message>
        <source>Somebody else changed this meanwhile. Refresh (F5), compare, and save your change again.</source>
        <translation>别人同时改了这一条。请刷新（F5）、核对，再保存您的修改。</translation>
    </message>
    <message>
        <source>This cannot be removed because something depends on it%1. Remove or change that first.</source>
        <translation>不能删除，还有内容与它关联%1。请先删除或修改关联的内容。</translation>
    </message>
    <message>
        <source>The end lies before the start. Correct one of the two dates.</source>
        <translation>结束日期早于开始日期。请更正其中一个。</translation>
    </message>
    <message>
        <source>The order is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</source>
        <translation>服务单当前状态不能做这一步。请刷新（F5），从可做的操作中选择。</translation>
    </message>
    <message>
        <source>No technician is chosen. Choose who goes, then dispatch again.</source>
        <translation>没有选维修人员。请选好由谁去，再派工。</translation>
    </message>
    <message>
        <source>No time is set. Enter when the technician comes, then dispatch again.</source>
        <translation>没有填上门时间。请填写后再派工。</translation>
    </message>
    <message>
        <source>A reason is missing. Choose or write one, then save again.</source>
        <translation>没有填原因。请选择或填写后再保存。</translation>
    </message>
    <message>
        <source>A promised time is missing. Enter when the work goes on, then save again.</source>
        <translation>没有填承诺时间。请填写何时继续，再保存。</translation>
    </message>
    <message>
        <source>The promised time has already passed. Enter a later one.</source>
        <translation>承诺时间已经过去。请填更晚的时间。</translation>
    </message>
    <message>
        <source>Paid work needs the customer&apos;s agreement first. Record who agreed and to what amount, then dispatch.</source>
        <translation>有偿服务要先有客户同意。请记录由谁同意、金额多少，再派工。</translation>
    </message>
    <message>
        <source>The customer&apos;s signature is missing. Tick that the slip is signed or give the reason why it is not.</source>
        <translation>缺少客户签字。请勾选已签字，或填写未签字的原因。</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was imported: the file has %n problem(s). Correct them in the file, or choose to leave those rows out.</source>
        <translation>
            <numerusform>没有导入：文件有 %n 个问题。请在文件中改正，或选择跳过有问题的行。</numerusform>
        </translation>
    </message>
    <message>
        <source>This import cannot be undone because something hangs on it by now%1. Change the entries one by one instead.</source>
        <translation>这次导入不能撤销，已有内容与它关联%1。请逐条修改。</translation>
    </message>
    <message>
        <source>No table with a heading row was found in the file. Compare it with the import template, or choose another sheet.</source>
        <translation>文件中没有找到带标题行的表格。请对照导入模板，或换一个工作表。</translation>
    </message>
    <message>
        <source>The chosen printer is not there. Switch it on or choose another one, or save as PDF.</source>
        <translation>所选打印机没有连接。请打开打印机、另选一台，或存为 PDF。</translation>
    </message>
    <message>
        <source>%1 is outside what is possible. Correct it.</source>
        <translation>“%1”超出允许范围。请更正。</translation>
    </message>
    <message>
        <source>%1 must be between %2 and %3. Correct it.</source>
        <translation>“%1”要在 %2 和 %3 之间。请更正。</translation>
    </message>
    <message>
        <source>The times are not in order. Correct the one that is wrong.</source>
        <translation>时间先后不对。请更正有误的时间。</translation>
    </message>
    <message>
        <source>“%1” cannot be later than “%2”. Correct one of the two times.</source>
        <translation>“%1”不能晚于“%2”。请更正其中一个时间。</translation>
    </message>
    <message>
        <source>The file is too large to import. Split it into smaller files.</source>
        <translation>文件太大，不能导入。请拆成几个小文件。</translation>
    </message>
    <message>
        <source>The file is too large: %1 may be at most %2. Split it into smaller files.</source>
        <translation>文件太大：%1最多 %2。请拆成几个小文件。</translation>
    </message>
    <message>
        <source>The two passwords are not the same. Type the new password again in both fields.</source>
        <translation>两次输入的密码不一样。请在两处重新输入新密码。</translation>
    </message>
    <message>
        <source>The data file or its folder is write-protected. Ask your administrator for the right to write to both, then try again.</source>
        <translation>数据文件或它所在的文件夹是只读的。请让管理员给两者写入权限，然后重试。</translation>
    </message>
    <message>
        <source>You have no right to read this data file. Ask your administrator for the right to read and write it, then open it again.</source>
        <translation>您没有读取此数据文件的权限。请让管理员给您读写权限，然后重新打开。</translation>
    </message>
    <message>
        <source>The data file was moved or deleted while it was open, so nothing was stored. Put it back in its place, then save again.</source>
        <translation>数据文件在打开期间被移动或删除，因此没有保存。请把它放回原处，然后重新保存。</translation>
    </message>
    <message>
        <source>This is a folder and not a data file%1. Choose a file in it that ends in .pdesk.</source>
        <translation>这是文件夹，不是数据文件%1。请选择其中以 .pdesk 结尾的文件。</translation>
    </message>
    <message>
        <source>This is not a data file of PropertyDesk, or its beginning is damaged; it is left untouched. Choose a file that ends in .pdesk, or open the newest backup.</source>
        <translation>这不是 PropertyDesk 的数据文件，或者文件开头已损坏；文件未被改动。请选择以 .pdesk 结尾的文件，或打开最近的备份。</translation>
    </message>
    <message>
        <source>This file belongs to another program and is left untouched. Choose a data file that ends in .pdesk.</source>
        <translation>此文件属于其他程序，未被改动。请选择以 .pdesk 结尾的数据文件。</translation>
    </message>
    <message>
        <source>The folder%1 is not there. Check that its disk or network drive is connected, or choose another folder.</source>
        <translation>文件夹%1不存在。请检查磁盘或网络盘是否已连接，或选择其他文件夹。</translation>
    </message>
    <message>
        <source>Nothing can be written into the folder%1. Choose another folder, or ask your administrator for the right to write there.</source>
        <translation>无法写入文件夹%1。请选择其他文件夹，或让管理员给您写入权限。</translation>
    </message>
    <message>
        <source>The copy did not pass its checks and was thrown away. Check the data, choose another folder and back up again.</source>
        <translation>备份没有通过检查，已丢弃。请先检查数据，再选择其他文件夹重新备份。</translation>
    </message>
    <message>
        <source>The printer is paused or did not take the job. Check printer, paper and connection, then print again; what you saved is kept.</source>
        <translation>打印机已暂停，或没有接收打印任务。请检查打印机、纸张和连接，然后重新打印；已保存的内容不会丢失。</translation>
    </message>
    <message>
        <source>The call record is not in a state that allows this step. Refresh (F5) and choose one of the steps it offers.</source>
        <translation>来电记录的当前状态不允许这一步。请刷新（F5），再从它给出的步骤中选择。</translation>
    </message>
    <message>
        <source>This call%1 has led to a service order already. Open that order, or take a new call.</source>
        <translation>这条来电%1已转过服务单。请打开那张服务单，或另记一条来电。</translation>
    </message>
    <message>
        <source>This report of engineering has not been released yet. Ask the supervisor to release it, then dispatch.</source>
        <translation>该自检报修尚未经主管同意。请先由主管确认放行，再派工。</translation>
    </message>
    <message>
        <source>The technician has another appointment at that time%1. Choose another time or technician, or give the reason and save again.</source>
        <translation>该维修人员此时已有预约%1。请改时间或换人；确需如此，请填写原因后再保存。</translation>
    </message>
    <message>
        <source>This needs the approval of a second person who has the right to it. Let him enter his login and password here.</source>
        <translation>此项需有权限的第二人批准。请批准人在此输入登录名和密码。</translation>
    </message>
    <message>
        <source>These hours leave no working time for a whole year. Give at least one day a range of hours.</source>
        <translation>按此设置全年没有任何工作时间。请至少为一天设置工作时段。</translation>
    </message>
    <message>
        <source>Two ranges of hours overlap or end before they begin%1. Correct them.</source>
        <translation>工作时段相互重叠，或结束早于开始%1。请更正。</translation>
    </message>
    <message>
        <source>This order was merged already%1. Open that order and go on there.</source>
        <translation>该工单已并入其他工单%1。请打开那张工单继续处理。</translation>
    </message>
    <message>
        <source>An order cannot be joined with itself. Choose another number.</source>
        <translation>工单不能与自身合并。请选择另一单号。</translation>
    </message>
    <message>
        <source>It is too late to undo this, or somebody has gone on with it. Dispatch the order again instead.</source>
        <translation>已超过撤销时限，或他人已接着处理。请改用重新派工。</translation>
    </message>
    <message>
        <source>This was done already%1. Refresh (F5) to see it.</source>
        <translation>此项已办理%1。请刷新（F5）查看。</translation>
    </message>
    <message>
        <source>No more work is taken for that time%1. Choose a later time, or give the reason and save again.</source>
        <translation>该时段工作量已饱和%1。请另约时间；确需如此，请填写原因后再保存。</translation>
    </message>
    <message>
        <source>Work in a public area is closed after customer service has looked at it. Record the recheck first, then close.</source>
        <translation>公共区域的维修须经客服复查。请先登记复查，再销单。</translation>
    </message>
    <message>
        <source>Only urgent or immediate work may be written down afterwards. Change the urgency, or register and dispatch it as usual.</source>
        <translation>只有急修和即时可以后补服务单。请更改紧急程度，或按正常流程登记派工。</translation>
    </message>
    <message>
        <source>This technician still has orders to finish or slips to bring back: %1. Send somebody else or take the slips back first, then save this again.</source>
        <translation>该维修人员名下还有未完工的服务单或未返回的单子：%1。请先改派他人或收回单子，再保存。</translation>
    </message>
    <message>
        <source>There is not enough of it in stock%1. Take less, receive more first, or put the order on wait for parts.</source>
        <translation>库存不足%1。请减少数量、先办入库，或把服务单转为待料。</translation>
    </message>
    <message>
        <source>The technician has taken this slip along already; refresh (F5) to see when. It counts once for each dispatch.</source>
        <translation>维修人员已领走此单，刷新（F5）可查看时间。每次派工只登记一次。</translation>
    </message>
    <message>
        <source>You have no open shift. Open one at “Shift” with the cash in the drawer, then take the money.</source>
        <translation>您没有开着的班次。请先在“班次”里点清备用金并开班,再收款。</translation>
    </message>
    <message>
        <source>The shift%1 has been open for more than 24 hours. Close it, then open a new one.</source>
        <translation>班次%1已超过 24 小时。请先交班,再开新班次。</translation>
    </message>
    <message>
        <source>A shift is open already%1. Close it first.</source>
        <translation>已有班次未交班%1。请先交班。</translation>
    </message>
    <message>
        <source>This shift is closed%1. What belongs to it stays as it is; use a refund or a reversal in your own shift.</source>
        <translation>该班次已交班%1,其中的内容不再改动;请在自己的班次里退款或红冲。</translation>
    </message>
    <message>
        <source>This has been billed already%1. Take the earlier charge back first if it was wrong.</source>
        <translation>已经出过账%1。原账有误时,请先冲回原应收。</translation>
    </message>
    <message>
        <source>This was taken back already%1. Refresh (F5) to see it.</source>
        <translation>已经冲回过%1。请刷新(F5)查看。</translation>
    </message>
    <message>
        <source>Something of this has been paid already%1. Refund it first, or correct it with a credit.</source>
        <translation>其中已有付款%1。请先退款,或用贷项更正。</translation>
    </message>
    <message>
        <source>That is more than is owed%1. Enter at most what is open; the rest can go to the prepayment.</source>
        <translation>超过了欠款%1。最多填未付金额,其余可转预存。</translation>
    </message>
    <message>
        <source>That is more than was paid. Enter at most what is left of the receipt.</source>
        <translation>超过了已付金额。最多填收据的剩余金额。</translation>
    </message>
    <message>
        <source>That is more than the balance%1. Enter at most what is there.</source>
        <translation>超过了余额%1。最多填现有余额。</translation>
    </message>
    <message>
        <source>The money does not match: the lines make %1, the methods of payment %2. Correct one of them.</source>
        <translation>金额不符:明细合计 %1,付款方式合计 %2。请更正其中之一。</translation>
    </message>
    <message>
        <source>A receipt can be voided only in the open shift that gave it%1. Reverse it instead.</source>
        <translation>收据只能在开出它的班次未交班时作废%1。请改用红冲。</translation>
    </message>
    <message>
        <source>This cannot be computed%1. Complete the entry, then run it again.</source>
        <translation>无法计算%1。请补全资料后重新计算。</translation>
    </message>
    <message>
        <source>The billing run is not at this step%1. Refresh (F5) to see how it stands.</source>
        <translation>出账批次不在这一步%1。请刷新(F5)查看状态。</translation>
    </message>
    <message>
        <source>Receipt numbers are missing%1. Explain them first, then close the day.</source>
        <translation>收据号有缺号%1。请先说明原因,再日结。</translation>
    </message>
    <message>
        <source>Nobody checks or approves his own work. Ask a colleague who has the right to it.</source>
        <translation>自己的工作不能自己核对或审批。请由有权限的同事办理。</translation>
    </message>
    <message>
        <source>What would be billed now is not what was checked%1. Compute the run again, then have it checked.</source>
        <translation>现在计算的结果与核对过的不一致%1。请重新计算，再次核对后入账。</translation>
    </message>
    <message>
        <source>The driver of the printer%1 has no form of %2 and would print on another size. Set up the form at the printer (print server properties, own form), or choose another paper.</source>
        <translation>打印机%1的驱动没有 %2 这种纸张，会打到别的尺寸上，所以没有打印。请在打印服务器属性里新建这种纸张，或换一种纸。</translation>
    </message>
</context>
<context>
    <name>FeeWords</name>
    <message>
        <source>by area</source>
        <translation>按面积</translation>
    </message>
    <message>
        <source>fixed amount</source>
        <translation>定额</translation>
    </message>
    <message>
        <source>by meter</source>
        <translation>按表计</translation>
    </message>
    <message>
        <source>shared bill</source>
        <translation>公摊</translation>
    </message>
    <message>
        <source>per vehicle</source>
        <translation>按车辆</translation>
    </message>
    <message>
        <source>once</source>
        <translation>一次性</translation>
    </message>
    <message>
        <source>deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>paid service</source>
        <translation>有偿服务</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>每月</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>每季度</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>每半年</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>每年</translation>
    </message>
    <message>
        <source>by the days of the month</source>
        <translation>按当月实际天数折算</translation>
    </message>
    <message>
        <source>a day is a thirtieth</source>
        <translation>按每月 30 天折算</translation>
    </message>
    <message>
        <source>by half months (1–15, from the 16th)</source>
        <translation>按半月计（15 日前、16 日起）</translation>
    </message>
    <message>
        <source>as a whole month</source>
        <translation>按整月计</translation>
    </message>
    <message>
        <source>to the fen</source>
        <translation>四舍五入到分</translation>
    </message>
    <message>
        <source>to the jiao</source>
        <translation>四舍五入到角</translation>
    </message>
    <message>
        <source>to the yuan</source>
        <translation>四舍五入到元</translation>
    </message>
    <message>
        <source>the owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>whoever lives there</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>to be checked</source>
        <translation>待核对</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>已核对</translation>
    </message>
    <message>
        <source>posted</source>
        <translation>已入账</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>given up</source>
        <translation>已放弃</translation>
    </message>
    <message>
        <source>handed over on %1 only</source>
        <translation>%1 才交付</translation>
    </message>
    <message>
        <source>its built-up area is missing</source>
        <translation>缺建筑面积</translation>
    </message>
    <message>
        <source>no price on %1</source>
        <translation>%1 无收费标准</translation>
    </message>
    <message>
        <source>nothing is left to pay</source>
        <translation>减免后无应收</translation>
    </message>
    <message>
        <source>metered and shared items are not billed here</source>
        <translation>抄表、公摊项目不在此计费</translation>
    </message>
    <message>
        <source>the amount is out of range</source>
        <translation>金额超出范围</translation>
    </message>
</context>
<context>
    <name>FieldName</name>
    <message>
        <source>Name of the centre</source>
        <translation>服务中心名称</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Fee coefficient</source>
        <translation>收费系数</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>区域管家</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Caution</source>
        <translation>提醒</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>份额</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知方式</translation>
    </message>
    <message>
        <source>VIP</source>
        <translation>VIP</translation>
    </message>
    <message>
        <source>Warranty: waterproofing</source>
        <translation>保修期：防水</translation>
    </message>
    <message>
        <source>Warranty: plumbing</source>
        <translation>保修期：给排水</translation>
    </message>
    <message>
        <source>Warranty: electrical</source>
        <translation>保修期：电气</translation>
    </message>
    <message>
        <source>Warranty: doors and windows</source>
        <translation>保修期：门窗</translation>
    </message>
    <message>
        <source>Warranty: structure</source>
        <translation>保修期：主体结构</translation>
    </message>
    <message>
        <source>Service order</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Order number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
    <message>
        <source>Caller</source>
        <translation>来电人</translation>
    </message>
    <message>
        <source>Job kind</source>
        <translation>工单类别</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>报修内容</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Expected cost</source>
        <translation>预计费用</translation>
    </message>
    <message>
        <source>Chargeable</source>
        <translation>有偿服务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>返单时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>配件</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费金额</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Customer&apos;s consent</source>
        <translation>客户同意</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>确认密码</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Trades</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Minutes until the lock</source>
        <translation>自动锁定分钟数</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>文件夹</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列数</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行数</translation>
    </message>
    <message>
        <source>This field</source>
        <translation>此项</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>工作表</translation>
    </message>
    <message>
        <source>New sections</source>
        <translation>新单元</translation>
    </message>
    <message>
        <source>Copies to print</source>
        <translation>要打印的联次</translation>
    </message>
    <message>
        <source>Call record</source>
        <translation>来电记录</translation>
    </message>
    <message>
        <source>Reason of the call</source>
        <translation>来电缘由</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>信息类别</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Passed on to</source>
        <translation>信息接受人</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Colleague</source>
        <translation>同事</translation>
    </message>
    <message>
        <source>Time of the call</source>
        <translation>来电时间</translation>
    </message>
    <message>
        <source>Called back</source>
        <translation>回电时间</translation>
    </message>
    <message>
        <source>Parked call</source>
        <translation>挂起的来电</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报修来源</translation>
    </message>
    <message>
        <source>Which department</source>
        <translation>部门</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>后补单</translation>
    </message>
    <message>
        <source>Technician asked for</source>
        <translation>指定技工</translation>
    </message>
    <message>
        <source>Spoken to</source>
        <translation>通话对象</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>通话内容</translation>
    </message>
    <message>
        <source>Is the technician there?</source>
        <translation>维修人员到了吗？</translation>
    </message>
    <message>
        <source>Does the customer know?</source>
        <translation>客户是否已知</translation>
    </message>
    <message>
        <source>Why nevertheless</source>
        <translation>仍要安排的原因</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>领单</translation>
    </message>
    <message>
        <source>Review held at</source>
        <translation>评审时间</translation>
    </message>
    <message>
        <source>New bookings from</source>
        <translation>何时起接受新预约</translation>
    </message>
    <message>
        <source>Team leader</source>
        <translation>班长</translation>
    </message>
    <message>
        <source>Visits a day</source>
        <translation>每日上门次数</translation>
    </message>
    <message>
        <source>Visits a day of one technician</source>
        <translation>每人每日上门次数</translation>
    </message>
    <message>
        <source>Visits from</source>
        <translation>上门开始时间</translation>
    </message>
    <message>
        <source>Visits until</source>
        <translation>上门结束时间</translation>
    </message>
    <message>
        <source>Try again after</source>
        <translation>重拨间隔</translation>
    </message>
    <message>
        <source>Phone of the desk</source>
        <translation>前台电话</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Minimum</source>
        <translation>储备量</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>修理价目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>哪一行</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>既有破损</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>确认人</translation>
    </message>
    <message>
        <source>When it was asked for</source>
        <translation>追单时间</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>手写单印刷号</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>装订人</translation>
    </message>
    <message>
        <source>Bound on</source>
        <translation>装订日期</translation>
    </message>
    <message>
        <source>Service orders</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>确认日期</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>移交清单</translation>
    </message>
    <message>
        <source>Who was asked</source>
        <translation>核实对象</translation>
    </message>
    <message>
        <source>Is the customer informed</source>
        <translation>是否告知客户</translation>
    </message>
    <message>
        <source>Reported to</source>
        <translation>汇报给</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>梳理</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Words for callers</source>
        <translation>答复口径</translation>
    </message>
    <message>
        <source>Hours of the same report</source>
        <translation>同一报修的小时数</translation>
    </message>
    <message>
        <source>Hours of the same caller</source>
        <translation>同一来电人的小时数</translation>
    </message>
    <message>
        <source>Times of a recurring fault</source>
        <translation>反复故障的次数</translation>
    </message>
    <message>
        <source>Days of a recurring fault</source>
        <translation>反复故障的天数</translation>
    </message>
    <message>
        <source>Rooms of an incident</source>
        <translation>突发事件的户数</translation>
    </message>
    <message>
        <source>Minutes of an incident</source>
        <translation>突发事件的分钟数</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>电梯维保单位</translation>
    </message>
    <message>
        <source>Phone of the lift company</source>
        <translation>电梯维保电话</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contract from</source>
        <translation>合同起</translation>
    </message>
    <message>
        <source>Contract until</source>
        <translation>合同止</translation>
    </message>
    <message>
        <source>Service fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Who was told</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发出时间</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>要求回复时间</translation>
    </message>
    <message>
        <source>Time of the reply</source>
        <translation>答复时间</translation>
    </message>
    <message>
        <source>Replied by</source>
        <translation>回复人</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Who does it</source>
        <translation>由谁维修</translation>
    </message>
    <message>
        <source>Crew</source>
        <translation>施工队</translation>
    </message>
    <message>
        <source>Cost borne by</source>
        <translation>费用承担单位</translation>
    </message>
    <message>
        <source>Repair cost</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Inspected by</source>
        <translation>验收人</translation>
    </message>
    <message>
        <source>Time of the inspection</source>
        <translation>验收时间</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>是否满意</translation>
    </message>
    <message>
        <source>Opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>结算</translation>
    </message>
    <message>
        <source>Contact letter</source>
        <translation>联系函</translation>
    </message>
    <message>
        <source>From department</source>
        <translation>发文部门</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>发文人</translation>
    </message>
    <message>
        <source>To department</source>
        <translation>接文部门</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Cause of the fault</source>
        <translation>故障原因</translation>
    </message>
    <message>
        <source>How it was repaired</source>
        <translation>维修方法</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Copy at the desk</source>
        <translation>客服联</translation>
    </message>
    <message>
        <source>Copy for finance</source>
        <translation>财务联</translation>
    </message>
    <message>
        <source>Copy for the servicing department</source>
        <translation>服务联</translation>
    </message>
    <message>
        <source>The limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>The lead of warnings</source>
        <translation>提前提醒的时间</translation>
    </message>
    <message>
        <source>The hour for early slips</source>
        <translation>早单的时刻</translation>
    </message>
    <message>
        <source>The hour early slips are back</source>
        <translation>早单返单的时刻</translation>
    </message>
    <message>
        <source>The hour the other slips are back</source>
        <translation>其余返单的时刻</translation>
    </message>
    <message>
        <source>The service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>The special days</source>
        <translation>节假日和调休</translation>
    </message>
    <message>
        <source>The new day</source>
        <translation>新的一天</translation>
    </message>
    <message>
        <source>Times of bad results</source>
        <translation>连续不满意的次数</translation>
    </message>
    <message>
        <source>Days of bad results</source>
        <translation>连续不满意的天数</translation>
    </message>
    <message>
        <source>Days until finance has its copies</source>
        <translation>财务联移交天数</translation>
    </message>
    <message>
        <source>Day of the reconciliation</source>
        <translation>核对日</translation>
    </message>
    <message>
        <source>Years that slips are kept</source>
        <translation>服务单保存年数</translation>
    </message>
    <message>
        <source>Hours to reply</source>
        <translation>答复时限（小时）</translation>
    </message>
    <message>
        <source>Taken over</source>
        <translation>改派时间</translation>
    </message>
    <message>
        <source>What was found and arranged</source>
        <translation>查明的原因和安排</translation>
    </message>
    <message>
        <source>Cart</source>
        <translation>收费明细</translation>
    </message>
    <message>
        <source>Collected on the spot by</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>款项</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>The copies of the paper</source>
        <translation>各联</translation>
    </message>
    <message>
        <source>Why not as it was paid</source>
        <translation>不原路退回的原因</translation>
    </message>
    <message>
        <source>The deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>The confirmation</source>
        <translation>确认</translation>
    </message>
    <message>
        <source>Due day</source>
        <translation>应缴日</translation>
    </message>
    <message>
        <source>Vacant homes pay</source>
        <translation>空置房收取</translation>
    </message>
    <message>
        <source>Late payment a day</source>
        <translation>违约金日率</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>Whom charged</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>Billing run</source>
        <translation>账单批次</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应缴日期</translation>
    </message>
    <message>
        <source>Months charged in part</source>
        <translation>不足整月</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>字头</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>Name of the fee item</source>
        <translation>收费项目名称</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Technicians</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Fault groups</source>
        <translation>故障大类</translation>
    </message>
    <message>
        <source>Fault kinds</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>orders</source>
        <translation>派工单</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>in time</source>
        <translation>及时到场</translation>
    </message>
    <message>
        <source>not in time</source>
        <translation>未及时到场</translation>
    </message>
    <message>
        <source>done in the month</source>
        <translation>当月完成</translation>
    </message>
    <message>
        <source>not done in the month</source>
        <translation>当月未完成</translation>
    </message>
    <message>
        <source>Whole month</source>
        <translation>全月</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>未派工</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 天</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
</context>
<context>
    <name>HouseholdCard</name>
    <message>
        <source>%1 until %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>%1 ended %2</source>
        <translation>%1已于 %2 到期</translation>
    </message>
</context>
<context>
    <name>NoticeTexts</name>
    <message>
        <source>Letter box</source>
        <translation>信箱</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>挂号信</translation>
    </message>
    <message>
        <source>In person</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>Objected: to be explained and checked with finance</source>
        <translation>有异议：需解释并与财务核对</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>未发</translation>
    </message>
    <message>
        <source>printed</source>
        <translation>已打印</translation>
    </message>
    <message>
        <source>told</source>
        <translation>已告知</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>未联系上</translation>
    </message>
    <message>
        <source>objected</source>
        <translation>有异议</translation>
    </message>
</context>
<context>
    <name>OrderActionForm</name>
    <message>
        <source>Who agreed to pay</source>
        <translation>同意人</translation>
    </message>
    <message>
        <source>Expected cost, yuan</source>
        <translation>预计费用（元）</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Why again</source>
        <translation>重派原因</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Promised time</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Signed by the customer</source>
        <translation>客户已签字</translation>
    </message>
    <message>
        <source>Charge, yuan</source>
        <translation>收费金额（元）</translation>
    </message>
    <message>
        <source>Charge, yuan (free work: empty)</source>
        <translation>收费金额（元，无偿留空）</translation>
    </message>
    <message>
        <source>Why the order is cancelled</source>
        <translation>撤单原因</translation>
    </message>
    <message>
        <source>empty: now · 930 · 14 · 11-25 930</source>
        <translation>留空为现在 · 930 · 14 · 11-25 930</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · +30 · t 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>number, name, initials or trade</source>
        <translation>编号、姓名、拼音首字母或工种</translation>
    </message>
    <message>
        <source>Time of the visit</source>
        <translation>上门时间</translation>
    </message>
    <message>
        <source>empty: now · 930 · +30 · t 9 (tomorrow)</source>
        <translation>留空为现在 · 930 · +30 · t 9（明天）</translation>
    </message>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>报修内容</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报修人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Paid service</source>
        <translation>有偿服务</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Which department, or who</source>
        <translation>哪个部门或何人</translation>
    </message>
    <message>
        <source>only where no customer reported it</source>
        <translation>非客户报修时填写</translation>
    </message>
    <message>
        <source>Written afterwards (urgent work only)</source>
        <translation>后补（限急修、即时）</translation>
    </message>
    <message>
        <source>Technician asked for</source>
        <translation>指定技工</translation>
    </message>
</context>
<context>
    <name>OrderKin</name>
    <message>
        <source>Alarm</source>
        <translation>报警</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>放行</translation>
    </message>
    <message>
        <source>Recheck</source>
        <translation>复查</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>Asked after</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Merged here</source>
        <translation>并入本单</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电记录</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>重复报修</translation>
    </message>
    <message>
        <source>Merged into %1 (%2, %3). What goes on is written there.</source>
        <translation>已并入 %1（%2，%3），后续处理记在那张单上。</translation>
    </message>
    <message>
        <source>You looked for %1: it was merged into this order.</source>
        <translation>您找的 %1 已并入本单。</translation>
    </message>
    <message>
        <source>taken by %1, %2</source>
        <translation>%1 接手，%2</translation>
    </message>
    <message>
        <source>nobody has taken it, since %1</source>
        <translation>无人接手，自 %1</translation>
    </message>
    <message>
        <source>waits for the supervisor since %1</source>
        <translation>待主管放行，自 %1</translation>
    </message>
    <message>
        <source>released by %1, %2</source>
        <translation>%1 放行，%2</translation>
    </message>
    <message>
        <source>refused by %1, %2</source>
        <translation>%1 未放行，%2</translation>
    </message>
    <message>
        <source>found good by %1, %2</source>
        <translation>合格，%1，%2</translation>
    </message>
    <message>
        <source>not good, %1, %2</source>
        <translation>不合格，%1，%2</translation>
    </message>
    <message>
        <source>due: customer service looks at the place and signs</source>
        <translation>待客服到现场复查并签字</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已结案</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>最近 %1</translation>
    </message>
    <message>
        <source>same fault here before: %1</source>
        <translation>此处同类故障：%1</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>催办人</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>In which words</source>
        <translation>怎么说的</translation>
    </message>
    <message>
        <source>Into which order</source>
        <translation>并入哪张服务单</translation>
    </message>
    <message>
        <source>number or its last digits</source>
        <translation>单号或末几位</translation>
    </message>
    <message>
        <source>Why it is not done</source>
        <translation>不放行的原因</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>What is not good</source>
        <translation>哪里不合格</translation>
    </message>
    <message>
        <source>When somebody goes again</source>
        <translation>再次上门时间</translation>
    </message>
    <message>
        <source>930 · +30 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930、+30、明天 9、11-25 930</translation>
    </message>
    <message>
        <source>Which incident</source>
        <translation>哪个突发事件</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并单</translation>
    </message>
    <message>
        <source>Undo the merge</source>
        <translation>撤销并单</translation>
    </message>
    <message>
        <source>Do not release</source>
        <translation>不放行</translation>
    </message>
    <message>
        <source>Recheck: good</source>
        <translation>复查合格</translation>
    </message>
    <message>
        <source>Recheck: not good</source>
        <translation>复查不合格</translation>
    </message>
    <message>
        <source>Put into an incident</source>
        <translation>归入突发事件</translation>
    </message>
    <message>
        <source>Take out of the incident</source>
        <translation>移出突发事件</translation>
    </message>
    <message>
        <source>Incident %1: %2</source>
        <translation>突发事件 %1：%2</translation>
    </message>
    <message>
        <source>Incident %1: %2. Tell the caller: %3</source>
        <translation>突发事件 %1：%2。答复来电人：%3</translation>
    </message>
    <message>
        <source>alarm</source>
        <comment>mark in a list</comment>
        <translation>报警</translation>
    </message>
    <message>
        <source>asked ×%1</source>
        <comment>mark in a list</comment>
        <translation>催%1</translation>
    </message>
    <message>
        <source>incident</source>
        <comment>mark in a list</comment>
        <translation>突发</translation>
    </message>
    <message>
        <source>to release</source>
        <comment>mark in a list</comment>
        <translation>待放行</translation>
    </message>
    <message>
        <source>recheck due</source>
        <comment>mark in a list</comment>
        <translation>待复查</translation>
    </message>
    <message>
        <source>back-filled</source>
        <comment>mark in a list</comment>
        <translation>后补</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>recurring fault: %1</source>
        <translation>连续发生的故障：%1</translation>
    </message>
    <message>
        <source>seen by %1, %2</source>
        <translation>%1 已处理，%2</translation>
    </message>
    <message>
        <source>on the supervisor&apos;s page Today</source>
        <translation>已列入主管的“今天”页</translation>
    </message>
</context>
<context>
    <name>OrderRows</name>
    <message>
        <source>over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1，已超 %2</translation>
    </message>
    <message>
        <source>%1, in %2</source>
        <translation>%1，还有 %2</translation>
    </message>
</context>
<context>
    <name>OrderStory</name>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>报修内容</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报修人</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>预约时间</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待续</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派工时间</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场时间</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工时间</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>返单时间</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>销单时间</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>客户签字</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>收费金额</translation>
    </message>
    <message>
        <source>Cancelled because</source>
        <translation>撤单原因</translation>
    </message>
    <message>
        <source>Paid service</source>
        <translation>有偿服务</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Kind of job</source>
        <translation>工单类别</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 at %2: %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>无偿</translation>
    </message>
    <message>
        <source>agreed by %1, %2</source>
        <translation>%1 已同意（%2）</translation>
    </message>
    <message>
        <source>the customer&apos;s consent is missing</source>
        <translation>客户还没有同意</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>有偿</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the facts of an order</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>although the time was taken</source>
        <translation>时间冲突仍安排</translation>
    </message>
    <message>
        <source>although the day was full</source>
        <translation>饱和期间仍安排</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>后补</translation>
    </message>
    <message>
        <source>good</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>not good</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>merged into %1</source>
        <translation>并入 %1</translation>
    </message>
</context>
<context>
    <name>OrderTime</name>
    <message>
        <source>%1 min</source>
        <translation>%1 分钟</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 小时 %2 分</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 天 %2 小时</translation>
    </message>
</context>
<context>
    <name>OrderWords</name>
    <message>
        <source>Unassigned</source>
        <translation>待派工</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>已派工</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>待续</translation>
    </message>
    <message>
        <source>Done, slip out</source>
        <translation>完工未返单</translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>已返单</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已销单</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Record consent</source>
        <translation>记录客户同意</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Dispatch again</source>
        <translation>重派</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>到场</translation>
    </message>
    <message>
        <source>Put on wait</source>
        <translation>待续</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完工</translation>
    </message>
    <message>
        <source>Return slip</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>销单</translation>
    </message>
    <message>
        <source>Cancel order</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>已更正</translation>
    </message>
    <message>
        <source>Consent recorded</source>
        <translation>客户已同意</translation>
    </message>
    <message>
        <source>Dispatched again</source>
        <translation>已重派</translation>
    </message>
    <message>
        <source>Work done</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>即时</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>急修</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>Nobody at home</source>
        <translation>家中无人</translation>
    </message>
    <message>
        <source>Parts are missing</source>
        <translation>待料</translation>
    </message>
    <message>
        <source>Outside unit</source>
        <translation>待外单位</translation>
    </message>
    <message>
        <source>Technical review</source>
        <translation>技术评审</translation>
    </message>
    <message>
        <source>Another visit needed</source>
        <translation>需再次上门</translation>
    </message>
    <message>
        <source>Customer&apos;s wish</source>
        <translation>业户要求</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>维修</translation>
    </message>
    <message>
        <source>Special service</source>
        <translation>特约服务</translation>
    </message>
    <message>
        <source>Water delivery</source>
        <translation>送水</translation>
    </message>
    <message>
        <source>Home cleaning</source>
        <translation>家政保洁</translation>
    </message>
    <message>
        <source>Inside the home</source>
        <translation>自用部位</translation>
    </message>
    <message>
        <source>Public part</source>
        <translation>公共部位</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>未确定</translation>
    </message>
    <message>
        <source>In warranty</source>
        <translation>保修期内</translation>
    </message>
    <message>
        <source>Out of warranty</source>
        <translation>已过保修期</translation>
    </message>
    <message>
        <source>Reminded</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Customer contacted</source>
        <translation>已联系客户</translation>
    </message>
    <message>
        <source>Customer not reached</source>
        <translation>未联系上客户</translation>
    </message>
    <message>
        <source>Quote changed</source>
        <translation>报价变更</translation>
    </message>
    <message>
        <source>Parts issued</source>
        <translation>领用材料</translation>
    </message>
    <message>
        <source>Reduction approved</source>
        <translation>批准减免</translation>
    </message>
    <message>
        <source>Money handed in</source>
        <translation>款项已交回</translation>
    </message>
    <message>
        <source>Outside unit notified</source>
        <translation>已通知外部单位</translation>
    </message>
    <message>
        <source>Outside unit replied</source>
        <translation>外部单位已答复</translation>
    </message>
    <message>
        <source>Rework ordered</source>
        <translation>已开返修单</translation>
    </message>
    <message>
        <source>Contact letter sent</source>
        <translation>已发工作联系函</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>合并</translation>
    </message>
    <message>
        <source>Merge undone</source>
        <translation>取消合并</translation>
    </message>
    <message>
        <source>Joined an incident</source>
        <translation>并入突发事件</translation>
    </message>
    <message>
        <source>Left an incident</source>
        <translation>移出突发事件</translation>
    </message>
    <message>
        <source>Released</source>
        <translation>已放行</translation>
    </message>
    <message>
        <source>Rechecked</source>
        <translation>已复查</translation>
    </message>
    <message>
        <source>Slip received by the technician</source>
        <translation>技工已领单</translation>
    </message>
    <message>
        <source>Slip asked for</source>
        <translation>催收返单</translation>
    </message>
    <message>
        <source>Technical review held</source>
        <translation>已作技术评审</translation>
    </message>
    <message>
        <source>Reviewed at the end of the day</source>
        <translation>当日梳理</translation>
    </message>
    <message>
        <source>Assignment undone</source>
        <translation>撤销派工</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Found by engineering</source>
        <translation>工程自检</translation>
    </message>
    <message>
        <source>Other department</source>
        <translation>其他部门</translation>
    </message>
</context>
<context>
    <name>OutsideWords</name>
    <message>
        <source>Developer</source>
        <translation>开发商</translation>
    </message>
    <message>
        <source>Builder</source>
        <translation>承建商</translation>
    </message>
    <message>
        <source>Contractor</source>
        <translation>维修外包单位</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>电梯维保单位</translation>
    </message>
    <message>
        <source>Utility</source>
        <translation>水电气等单位</translation>
    </message>
    <message>
        <source>Other unit</source>
        <translation>其他单位</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Beyond our ability</source>
        <translation>超出能力范围</translation>
    </message>
    <message>
        <source>Waiting for the reply</source>
        <translation>待答复</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>已答复派人</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>已拒绝</translation>
    </message>
    <message>
        <source>Done by others</source>
        <translation>另行安排</translation>
    </message>
    <message>
        <source>Repaired, to be inspected</source>
        <translation>已修，待验收</translation>
    </message>
    <message>
        <source>Accepted by the owner</source>
        <translation>业主已验收</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>By message</source>
        <translation>微信/短信</translation>
    </message>
    <message>
        <source>By fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>By letter</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>当面送达</translation>
    </message>
    <message>
        <source>Own technicians</source>
        <translation>本部维修人员</translation>
    </message>
    <message>
        <source>Contracted crew</source>
        <translation>外包施工队</translation>
    </message>
    <message>
        <source>Work-contact letter</source>
        <translation>工作联系函</translation>
    </message>
    <message>
        <source>Internal contact slip</source>
        <translation>内部联系单</translation>
    </message>
    <message>
        <source>In warranty until %1 (%2)</source>
        <translation>保修期内，至 %1（%2）</translation>
    </message>
    <message>
        <source>Out of warranty since %1 (%2)</source>
        <translation>自 %1 起已过保修期（%2）</translation>
    </message>
</context>
<context>
    <name>PaperWords</name>
    <message>
        <source>Warranty notice</source>
        <translation>保修通知单</translation>
    </message>
    <message>
        <source>Contact letter</source>
        <translation>联系函</translation>
    </message>
    <message>
        <source>Incident</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>List for finance</source>
        <translation>财务移交清单</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>保修结算</translation>
    </message>
</context>
<context>
    <name>PersonText</name>
    <message>
        <source>the program</source>
        <translation>系统</translation>
    </message>
</context>
<context>
    <name>PlaceChoices</name>
    <message>
        <source>Public area</source>
        <translation>公共区域</translation>
    </message>
</context>
<context>
    <name>ReceiptWords</name>
    <message>
        <source>Payment</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Set-off</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reversal</source>
        <translation>红冲</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Reversed by %1</source>
        <translation>已红冲 %1</translation>
    </message>
    <message>
        <source>Refunded %1</source>
        <translation>已退 %1</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1，%2，%3</translation>
    </message>
    <message>
        <source>Genuine: %1. Refunded since: %2.</source>
        <translation>真：%1。后来已退 %2。</translation>
    </message>
    <message>
        <source>Genuine: %1.</source>
        <translation>真：%1。</translation>
    </message>
    <message>
        <source>Voided: %1. This paper is worth nothing; take it back.</source>
        <translation>已作废：%1。这张纸无效，请收回。</translation>
    </message>
    <message>
        <source>Reversed: %1, by %2.</source>
        <translation>已红冲：%1，红冲号 %2。</translation>
    </message>
    <message>
        <source>Not genuine: %1 has another code than %2. Compare the paper with what is stored.</source>
        <translation>不符：%1 的验证码不是 %2。请与系统内容逐项核对。</translation>
    </message>
    <message>
        <source>The stored receipt %1 was changed after it was given. Run the check of the data and tell the manager.</source>
        <translation>收据 %1 的存档在开出后被改动。请运行数据检查并报告经理。</translation>
    </message>
    <message>
        <source>Unknown: no receipt %1 is in this file.</source>
        <translation>查无此号：没有收据 %1。</translation>
    </message>
</context>
<context>
    <name>Registry</name>
    <message>
        <source>Residence</source>
        <translation>住宅</translation>
    </message>
    <message>
        <source>Shop</source>
        <translation>商铺</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>办公</translation>
    </message>
    <message>
        <source>Parking</source>
        <translation>车位</translation>
    </message>
    <message>
        <source>Store room</source>
        <translation>储藏室</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>空置</translation>
    </message>
    <message>
        <source>Lived in</source>
        <translation>入住</translation>
    </message>
    <message>
        <source>Let</source>
        <translation>出租</translation>
    </message>
    <message>
        <source>Decorating</source>
        <translation>装修</translation>
    </message>
    <message>
        <source>Waterproofing</source>
        <translation>防水</translation>
    </message>
    <message>
        <source>Plumbing</source>
        <translation>给排水</translation>
    </message>
    <message>
        <source>Electrical</source>
        <translation>电气</translation>
    </message>
    <message>
        <source>Doors and windows</source>
        <translation>门窗</translation>
    </message>
    <message>
        <source>Structure</source>
        <translation>主体结构</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Occupant</source>
        <translation>使用人</translation>
    </message>
    <message>
        <source>Tenant</source>
        <translation>租户</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家属</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Letter box</source>
        <translation>信箱投递</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Fax</source>
        <translation>传真</translation>
    </message>
    <message>
        <source>Registered mail</source>
        <translation>挂号信</translation>
    </message>
</context>
<context>
    <name>RoleTexts</name>
    <message>
        <source>Front desk</source>
        <translation>前台</translation>
    </message>
    <message>
        <source>Night desk</source>
        <translation>夜班前台</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>维修主管</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>区域管家</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Guard</source>
        <translation>保安</translation>
    </message>
    <message>
        <source>Manager</source>
        <translation>经理</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>审计员</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>管理员</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the names of roles</comment>
        <translation>、</translation>
    </message>
    <message>
        <source>See rooms and people</source>
        <translation>查看房间和人员</translation>
    </message>
    <message>
        <source>Change rooms and people</source>
        <translation>修改房间和人员</translation>
    </message>
    <message>
        <source>Import rosters</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>See whole phone and ID numbers</source>
        <translation>查看完整电话和证件号</translation>
    </message>
    <message>
        <source>See service orders</source>
        <translation>查看服务单</translation>
    </message>
    <message>
        <source>Register repairs</source>
        <translation>登记报修</translation>
    </message>
    <message>
        <source>Dispatch orders</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Record arrival, waiting and completion</source>
        <translation>登记到场、待续和完工</translation>
    </message>
    <message>
        <source>Take slips back</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Close orders</source>
        <translation>销单</translation>
    </message>
    <message>
        <source>Cancel orders</source>
        <translation>撤单</translation>
    </message>
    <message>
        <source>Print slips and dispatch lists</source>
        <translation>打印服务单和派工单汇总</translation>
    </message>
    <message>
        <source>Print slips again</source>
        <translation>补打服务单</translation>
    </message>
    <message>
        <source>Change the kinds of faults</source>
        <translation>修改故障类别</translation>
    </message>
    <message>
        <source>Manage staff and rights</source>
        <translation>管理员工和权限</translation>
    </message>
    <message>
        <source>Change the settings of the centre</source>
        <translation>修改服务中心设置</translation>
    </message>
    <message>
        <source>Make backups</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Check the data file</source>
        <translation>检查数据文件</translation>
    </message>
    <message>
        <source>See who changed what</source>
        <translation>查看修改记录</translation>
    </message>
    <message>
        <source>Log in</source>
        <translation>登录</translation>
    </message>
    <message>
        <source>See the call book</source>
        <translation>查看来电记录</translation>
    </message>
    <message>
        <source>Take calls and settle them</source>
        <translation>登记和办结来电</translation>
    </message>
    <message>
        <source>Change the price list</source>
        <translation>维护价目表</translation>
    </message>
    <message>
        <source>Manage the stock of repair parts</source>
        <translation>管理维修材料库存</translation>
    </message>
    <message>
        <source>Approve reductions of a charge</source>
        <translation>批准费用减免</translation>
    </message>
    <message>
        <source>Release reports of engineering, declare a day full</source>
        <translation>放行自检报修、宣布工作量饱和</translation>
    </message>
    <message>
        <source>Handle warranty with developer and contractors</source>
        <translation>办理保修（开发商、承建商）</translation>
    </message>
    <message>
        <source>Check, bind and hand over slips</source>
        <translation>核对、装订、移交单据</translation>
    </message>
    <message>
        <source>See figures and reports</source>
        <translation>查看统计报表</translation>
    </message>
    <message>
        <source>See charges and receipts</source>
        <translation>查看应收和收据</translation>
    </message>
    <message>
        <source>Manage fee items and prices</source>
        <translation>维护收费项目和标准</translation>
    </message>
    <message>
        <source>Prepare and post bills</source>
        <translation>编制并过账账单</translation>
    </message>
    <message>
        <source>Check bills before they go out</source>
        <translation>发放前核对账单</translation>
    </message>
    <message>
        <source>Take payments</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Void receipts of the own shift</source>
        <translation>作废本班次收据</translation>
    </message>
    <message>
        <source>Give money back, reverse receipts</source>
        <translation>退款、红冲收据</translation>
    </message>
    <message>
        <source>Print receipts again</source>
        <translation>补打收据</translation>
    </message>
    <message>
        <source>Approve reductions, waivers and differences of cash</source>
        <translation>审批减免和现金差异</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Chase arrears</source>
        <translation>催缴欠费</translation>
    </message>
</context>
<context>
    <name>RosterTexts</name>
    <message>
        <source>The room number is missing. Fill it in, or clear the row.</source>
        <translation>没有房号。请填写，或清空这一行。</translation>
    </message>
    <message>
        <source>“%1” is no room number. Write building, section and room, such as 3-2-1201.</source>
        <translation>“%1”不是房号。请写明楼栋、单元和房间，如 3-2-1201。</translation>
    </message>
    <message>
        <source>The room number “%1” does not belong to building or section “%2” of the same row. Correct one of them.</source>
        <translation>房号“%1”与同一行的楼栋或单元“%2”不符。请更正其中一个。</translation>
    </message>
    <message>
        <source>“%1” is no telephone number. Write 11 figures, or area code and number; several apart by “/”.</source>
        <translation>“%1”不是电话号码。请填 11 位手机号，或区号加号码；多个号码用“/”隔开。</translation>
    </message>
    <message>
        <source>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the number anew.</source>
        <translation>“%1”的末几位在表格中丢失了。请把该列设为文本格式，重新输入号码。</translation>
    </message>
    <message>
        <source>“%1” is no valid identity number. Compare it with the card.</source>
        <translation>“%1”不是有效的证件号。请对照证件核对。</translation>
    </message>
    <message>
        <source>“%1” has lost its last figures in the spreadsheet. Format the column as text and type the identity number anew.</source>
        <translation>“%1”的末几位在表格中丢失了。请把该列设为文本格式，重新输入证件号。</translation>
    </message>
    <message>
        <source>“%1” is no date. Write it as 2019-05-01.</source>
        <translation>“%1”不是日期。请写成 2019-05-01 的样子。</translation>
    </message>
    <message>
        <source>“%1” is no area. Write square metres as figures, such as 89.40.</source>
        <translation>“%1”不是面积。请用数字填写平方米，如 89.40。</translation>
    </message>
    <message>
        <source>The inner area %1 is larger than the built-up area %2. Correct one of them.</source>
        <translation>套内面积 %1 大于建筑面积 %2。请更正其中一个。</translation>
    </message>
    <message>
        <source>The use “%1” is unknown. Write residence, shop, office, parking or store (住宅, 商铺, 办公, 车位, 储藏室).</source>
        <translation>没有“%1”这种用途。请填住宅、商铺、办公、车位或储藏室。</translation>
    </message>
    <message>
        <source>The state “%1” is unknown. Write vacant, lived-in, let or decorating (空置, 入住, 出租, 装修).</source>
        <translation>没有“%1”这种状态。请填空置、入住、出租或装修。</translation>
    </message>
    <message>
        <source>“%1” is no role of a person. Write owner, tenant, occupant, family or contact (业主, 租户, 使用人, 家属, 联系人).</source>
        <translation>没有“%1”这种身份。请填业主、租户、使用人、家属或联系人。</translation>
    </message>
    <message>
        <source>“%1” is no share. Write it as 50% or 1/2.</source>
        <translation>“%1”不是份额。请写成 50% 或 1/2。</translation>
    </message>
    <message>
        <source>The owners&apos; shares of this room add up to %1 %. Correct them to 100 % at most.</source>
        <translation>此房间各业主的份额合计 %1 %。请更正到不超过 100 %。</translation>
    </message>
    <message>
        <source>“%1” is no floor. Write a figure such as 12 or -1.</source>
        <translation>“%1”不是楼层。请填数字，如 12 或 -1。</translation>
    </message>
    <message>
        <source>There is “%1” but no name beside it. Fill in the name, or clear the cell.</source>
        <translation>有“%1”，但没有对应的姓名。请填写姓名，或清空这一格。</translation>
    </message>
    <message>
        <source>“%1” is too long: at most %2 characters. Shorten it.</source>
        <translation>“%1”太长，最多 %2 个字。请缩短。</translation>
    </message>
    <message>
        <source>The cell shows the error %1. Mend its formula, or clear it.</source>
        <translation>单元格显示错误 %1。请改正公式，或清空这一格。</translation>
    </message>
    <message>
        <source>“%1” contradicts row %2, which is about the same room. Correct one of them.</source>
        <translation>“%1”与第 %2 行（同一房间）不一致。请更正其中一行。</translation>
    </message>
    <message>
        <source>The identity number of “%1” is stored under another name. Correct the file or the stored person.</source>
        <translation>“%1”的证件号已登记在另一姓名下。请更正文件或已登记的人员。</translation>
    </message>
    <message>
        <source>The identity number of “%1” stands under another name in row %2. Correct one of them.</source>
        <translation>“%1”的证件号在第 %2 行是另一姓名。请更正其中一行。</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>第 %1 行：%2</translation>
    </message>
    <message>
        <source>Row %1, column %2 (%3): %4</source>
        <translation>第 %1 行 %2 列（%3）：%4</translation>
    </message>
    <message>
        <source>Room, whole number</source>
        <translation>完整房号</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>楼层</translation>
    </message>
    <message>
        <source>Number in the building</source>
        <translation>室号</translation>
    </message>
    <message>
        <source>Built-up area</source>
        <translation>建筑面积</translation>
    </message>
    <message>
        <source>Inner area</source>
        <translation>套内面积</translation>
    </message>
    <message>
        <source>Use of the room</source>
        <translation>房间用途</translation>
    </message>
    <message>
        <source>State of the room</source>
        <translation>房间状态</translation>
    </message>
    <message>
        <source>Handover date</source>
        <translation>交付日期</translation>
    </message>
    <message>
        <source>Note on the room</source>
        <translation>房间备注</translation>
    </message>
    <message>
        <source>Owner: name</source>
        <translation>业主姓名</translation>
    </message>
    <message>
        <source>Owner: phone</source>
        <translation>业主电话</translation>
    </message>
    <message>
        <source>Owner: identity number</source>
        <translation>业主证件号</translation>
    </message>
    <message>
        <source>Owner: share</source>
        <translation>业主份额</translation>
    </message>
    <message>
        <source>Tenant: name</source>
        <translation>租户姓名</translation>
    </message>
    <message>
        <source>Tenant: phone</source>
        <translation>租户电话</translation>
    </message>
    <message>
        <source>Tenant: identity number</source>
        <translation>租户证件号</translation>
    </message>
    <message>
        <source>Occupant: name</source>
        <translation>使用人姓名</translation>
    </message>
    <message>
        <source>Occupant: phone</source>
        <translation>使用人电话</translation>
    </message>
    <message>
        <source>Occupant: identity number</source>
        <translation>使用人证件号</translation>
    </message>
    <message>
        <source>Person: name</source>
        <translation>人员姓名</translation>
    </message>
    <message>
        <source>Person: phone</source>
        <translation>人员电话</translation>
    </message>
    <message>
        <source>Person: identity number</source>
        <translation>人员证件号</translation>
    </message>
    <message>
        <source>Person: role</source>
        <translation>人员身份</translation>
    </message>
    <message>
        <source>Relation to the owner</source>
        <translation>与业主关系</translation>
    </message>
    <message>
        <source>Move-in date</source>
        <translation>入住日期</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Emergency contact</source>
        <translation>紧急联系人</translation>
    </message>
    <message>
        <source>Emergency phone</source>
        <translation>紧急联系电话</translation>
    </message>
    <message>
        <source>Birthday</source>
        <translation>生日</translation>
    </message>
    <message>
        <source>Rooms: %1 added, %2 changed, %3 unchanged. People: %4 added, %5 changed.</source>
        <translation>房间：新增 %1，修改 %2，不变 %3。人员：新增 %4，修改 %5。</translation>
    </message>
    <message>
        <source>%1 is in the old .xls format. Save it as .xlsx in your spreadsheet program, then choose that file.</source>
        <translation>%1 是旧的 .xls 格式。请在表格软件中另存为 .xlsx，再选择新文件。</translation>
    </message>
    <message>
        <source>%1 is protected by a password. Save a copy without one, then choose that file.</source>
        <translation>%1 有密码保护。请另存一份不带密码的，再选择新文件。</translation>
    </message>
    <message>
        <source>The quotation marks in row %2 of %1 do not match. Correct that row, or save the file as .xlsx.</source>
        <translation>%1 第 %2 行的引号不成对。请更正该行，或另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 holds characters that are neither UTF-8 nor GB18030. Save it as .xlsx, then choose that file.</source>
        <translation>%1 的文字编码既不是 UTF-8 也不是 GB18030。请另存为 .xlsx，再选择新文件。</translation>
    </message>
    <message>
        <source>%1 is damaged or no spreadsheet. Open it in your spreadsheet program, save it anew as .xlsx, then try again.</source>
        <translation>%1 已损坏或不是表格文件。请用表格软件打开，另存为 .xlsx 后重试。</translation>
    </message>
    <message>
        <source>This import cannot be taken back: order %1 belongs to one of its rooms or people.</source>
        <translation>这次导入不能撤销：服务单 %1 与其中的房间或人员关联。</translation>
    </message>
    <message>
        <source>This import cannot be taken back: room %1 has been changed since. Change the entries one by one.</source>
        <translation>这次导入不能撤销：房间 %1 之后改过。请逐条修改。</translation>
    </message>
    <message>
        <source>This import cannot be taken back: the entry of %1 has been changed since. Change the entries one by one.</source>
        <translation>这次导入不能撤销：%1 的资料之后改过。请逐条修改。</translation>
    </message>
    <message>
        <source>Rows %1 to %2, column %3 (%4): %5</source>
        <translation>第 %1–%2 行，%3 列（%4）：%5</translation>
    </message>
    <message numerus="yes">
        <source>“%1” was filled down from row %2 into %n row(s) without a value.</source>
        <translation>
            <numerusform>“%1”沿用第 %2 行，共 %n 行没有另写。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShiftTexts</name>
    <message>
        <source>Float</source>
        <translation>备用金</translation>
    </message>
    <message>
        <source>Opening difference</source>
        <translation>开班差额</translation>
    </message>
    <message>
        <source>%1: %2 were left, %3</source>
        <translation>%1：上一班留存 %2，%3</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1 张：%2 至 %3</translation>
    </message>
    <message>
        <source>Voids</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Refunds</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>Reversals</source>
        <translation>红冲</translation>
    </message>
    <message>
        <source>Reprints</source>
        <translation>补打</translation>
    </message>
    <message>
        <source>Drawer openings</source>
        <translation>无交易开箱</translation>
    </message>
    <message>
        <source>Removed lines</source>
        <translation>收款前删行</translation>
    </message>
    <message>
        <source>Put into the drawer</source>
        <translation>缴入钱箱</translation>
    </message>
    <message>
        <source>Taken out of the drawer</source>
        <translation>钱箱支出</translation>
    </message>
    <message>
        <source>Drawer opened without a sale</source>
        <translation>无交易开箱</translation>
    </message>
    <message>
        <source>Line removed before payment</source>
        <translation>收款前删行</translation>
    </message>
    <message>
        <source>Receipt %1: lines, money and total differ</source>
        <translation>票据 %1：明细、收款与合计不符</translation>
    </message>
    <message>
        <source>Receipt %1 is not as it was posted</source>
        <translation>票据 %1 与入账时不一致</translation>
    </message>
    <message>
        <source>Receipt %1 pays something else than it says</source>
        <translation>票据 %1 的核销与明细不符</translation>
    </message>
    <message>
        <source>What is open of “%1” does not follow from its payments</source>
        <translation>“%1”的未收额与核销不符</translation>
    </message>
    <message>
        <source>Receipt %1: its prepayment is not booked as it says</source>
        <translation>票据 %1 的预存未按票据入账</translation>
    </message>
    <message>
        <source>Room %1: the prepayment is not the sum of its entries</source>
        <translation>房间 %1 的预存余额与流水不符</translation>
    </message>
    <message>
        <source>Deposit %1: what is held does not follow from its entries</source>
        <translation>押金 %1 的余额与流水不符</translation>
    </message>
    <message>
        <source>Receipt %1: more was given back than was taken</source>
        <translation>票据 %1 的退款超过收款</translation>
    </message>
    <message>
        <source>Shift %1 is not the sum of its receipts</source>
        <translation>班次 %1 与票据合计不符</translation>
    </message>
    <message>
        <source>Day sheet %1 is not the sum of its shifts</source>
        <translation>日结单 %1 与班次合计不符</translation>
    </message>
    <message>
        <source>Day sheet %1: the grand total does not continue the one before</source>
        <translation>日结单 %1 的累计与上次不衔接</translation>
    </message>
    <message>
        <source>Number %1 is missing and not explained</source>
        <translation>号码 %1 缺失且未说明</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收款员</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>机号</translation>
    </message>
    <message>
        <source>Open since</source>
        <translation>开班时间</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结账</translation>
    </message>
    <message>
        <source>%1, as expected</source>
        <translation>%1，相符</translation>
    </message>
    <message>
        <source>%1 counted, %2 expected: %3</source>
        <translation>实点 %1，应有 %2：%3</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>复核</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>留存钱箱</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>上交</translation>
    </message>
    <message>
        <source>Shifts</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>本日</translation>
    </message>
    <message>
        <source>Grand total</source>
        <translation>累计</translation>
    </message>
    <message>
        <source>Prepayment used</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>In the way</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Shift %1 of %2 is open since %3: count and close it first</source>
        <translation>%2 的班次 %1 自 %3 未交，请先清点交班</translation>
    </message>
    <message>
        <source>Number %1 is missing: explain it first</source>
        <translation>号码 %1 缺失，请先说明</translation>
    </message>
    <message>
        <source>nothing; the day can be closed</source>
        <translation>无，可以日结</translation>
    </message>
</context>
<context>
    <name>SlipBookWords</name>
    <message>
        <source>Slip is back</source>
        <translation>已返单</translation>
    </message>
    <message>
        <source>Slip is out</source>
        <translation>未返单</translation>
    </message>
    <message>
        <source>Not dispatched</source>
        <translation>未派工</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已撤单</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已合并</translation>
    </message>
    <message>
        <source>No order carries it</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Written by hand, entered</source>
        <translation>手写单，已补录</translation>
    </message>
    <message>
        <source>Written by hand, spoiled</source>
        <translation>手写单，作废</translation>
    </message>
    <message>
        <source>Written by hand, lost</source>
        <translation>手写单，遗失</translation>
    </message>
    <message>
        <source>not handed over</source>
        <translation>未移交</translation>
    </message>
    <message>
        <source>another amount on the list</source>
        <translation>与清单金额不符</translation>
    </message>
    <message>
        <source>on a list, but free now</source>
        <translation>已移交，现为免费</translation>
    </message>
</context>
<context>
    <name>ThemeName</name>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>%1 late</source>
        <translation>逾期 %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>%1后</translation>
    </message>
</context>
<context>
    <name>WatchWords</name>
    <message>
        <source>work done</source>
        <translation>已完工</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>已销单</translation>
    </message>
    <message>
        <source>settled, nobody had been sent</source>
        <translation>未派人，一并了结</translation>
    </message>
    <message>
        <source>stays open until its slip is back</source>
        <translation>保留，等单子返回</translation>
    </message>
    <message>
        <source>stays open: %1</source>
        <translation>保留：%1</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>待放行</translation>
    </message>
    <message>
        <source>Recheck due</source>
        <translation>待复查</translation>
    </message>
    <message>
        <source>Last night</source>
        <translation>昨夜报修</translation>
    </message>
    <message>
        <source>Several rooms of one building with the same fault within an hour are offered as an incident beside the repair form.</source>
        <translation>一小时内同一栋楼多户报同类故障，会在报修单旁提示为突发事件。</translation>
    </message>
    <message>
        <source>Faults that engineering found itself stand here until the supervisor agrees.</source>
        <translation>工程人员自检发现的故障，在主管同意前列在这里。</translation>
    </message>
    <message>
        <source>Finished work in public areas stands here until customer service has looked at it.</source>
        <translation>公共区域完工的维修，在客服复查前列在这里。</translation>
    </message>
    <message>
        <source>Nothing was reported outside the service hours.</source>
        <translation>非服务时间没有报修。</translation>
    </message>
</context>
<context>
    <name>pd::ActionFormView</name>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
</context>
<context>
    <name>pd::AfterCarePages</name>
    <message>
        <source>Repair card</source>
        <translation>维修卡</translation>
    </message>
    <message>
        <source>Outside units</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>Warranty parts</source>
        <translation>保修部位</translation>
    </message>
</context>
<context>
    <name>pd::AfterCareSection</name>
    <message>
        <source>Warranty and outside units</source>
        <translation>保修与外部单位</translation>
    </message>
</context>
<context>
    <name>pd::AlarmBanner</name>
    <message>
        <source>I take it (%1)</source>
        <translation>我来接手（%1）</translation>
    </message>
</context>
<context>
    <name>pd::AlarmController</name>
    <message>
        <source>reported %1</source>
        <translation>%1 接报</translation>
    </message>
    <message>
        <source>ALARM: %1</source>
        <translation>报警：%1</translation>
    </message>
    <message>
        <source>No lift company is entered in the settings.</source>
        <translation>设置中没有填写电梯维保单位。</translation>
    </message>
    <message>
        <source>Call the lift company: %1</source>
        <translation>请立即致电电梯维保：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n more alarm(s) wait.</source>
        <translation>
            <numerusform>另有 %n 个报警待接手。</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>Unlock this desk to take the alarm.</source>
        <translation>解锁后方可接手。</translation>
    </message>
</context>
<context>
    <name>pd::AppearanceForm</name>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>Size of type</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>These hold for this computer; papers stay Chinese.</source>
        <translation>只对这台电脑有效；打印的单据始终是中文。</translation>
    </message>
</context>
<context>
    <name>pd::ArrearsController</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>业主</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>最早欠费日</translation>
    </message>
    <message>
        <source>≤ 1 month</source>
        <translation>≤1个月</translation>
    </message>
    <message>
        <source>1–3</source>
        <translation>1–3个月</translation>
    </message>
    <message>
        <source>3–6</source>
        <translation>3–6个月</translation>
    </message>
    <message>
        <source>6–12</source>
        <translation>6–12个月</translation>
    </message>
    <message>
        <source>&gt; 12</source>
        <translation>&gt;12个月</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Earlier years</source>
        <translation>以前年度</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>当月应收</translation>
    </message>
    <message>
        <source>Paid</source>
        <translation>当月实收</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>当月收缴率</translation>
    </message>
    <message>
        <source>Due this year</source>
        <translation>累计应收</translation>
    </message>
    <message>
        <source>Paid of it</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>累计收缴率</translation>
    </message>
    <message>
        <source>Earlier years, due</source>
        <translation>以前年度应收</translation>
    </message>
    <message>
        <source>without butler</source>
        <translation>无管家</translation>
    </message>
    <message>
        <source>Whole site</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Collection rate %1 (targets: butler 98 %, site 95 %)</source>
        <translation>收缴率 %1（目标：管家 98 %，全部 95 %）</translation>
    </message>
    <message>
        <source>confirmed by %1, %2</source>
        <translation>财务 %1 已确认，%2</translation>
    </message>
    <message>
        <source>not confirmed by finance yet</source>
        <translation>财务未确认</translation>
    </message>
    <message numerus="yes">
        <source>%n household(s) owe %1</source>
        <translation>
            <numerusform>%n 户欠费 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>of it from earlier years %1</source>
        <translation>其中以前年度 %1</translation>
    </message>
    <message>
        <source>the first %1 are shown</source>
        <translation>显示前 %1 户</translation>
    </message>
    <message>
        <source>Penalty to today</source>
        <translation>到今天的违约金</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预存</translation>
    </message>
    <message>
        <source>arrears-%1.xlsx</source>
        <translation>欠费-%1.xlsx</translation>
    </message>
    <message>
        <source>Rates of another month</source>
        <translation>看别的月份</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>2026-11; empty: this one</source>
        <translation>2026-11；不填为本月</translation>
    </message>
    <message>
        <source>Confirm the rates of %1</source>
        <translation>确认 %1 收缴率</translation>
    </message>
    <message>
        <source>The figures agree with finance&apos;s books</source>
        <translation>数字与财务账一致</translation>
    </message>
</context>
<context>
    <name>pd::ArrearsPage</name>
    <message>
        <source>Butler</source>
        <translation>管家</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Amount from, yuan</source>
        <translation>金额不低于（元）</translation>
    </message>
    <message>
        <source>from ¥ …</source>
        <translation>¥ 起…</translation>
    </message>
    <message>
        <source>Collection rates</source>
        <translation>收缴率</translation>
    </message>
    <message>
        <source>Arrears</source>
        <translation>欠费</translation>
    </message>
    <message>
        <source>Nobody owes anything here</source>
        <translation>没有欠费</translation>
    </message>
    <message>
        <source>What is due and not paid stands here, by household and age.</source>
        <translation>到期未付的费用按户、按账龄列在这里。</translation>
    </message>
    <message>
        <source>&gt; %1 months</source>
        <translation>&gt; %1 个月</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>最早的在前</translation>
    </message>
    <message>
        <source>Every butler</source>
        <translation>全部管家</translation>
    </message>
    <message>
        <source>Without butler</source>
        <translation>无管家</translation>
    </message>
    <message>
        <source>Every building</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Save the arrears</source>
        <translation>保存欠费表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>pd::AssignBar</name>
    <message>
        <source>&amp;Technician</source>
        <translation>维修人员(&amp;T)</translation>
    </message>
    <message>
        <source>Appoint&amp;ment</source>
        <translation>预约时间(&amp;M)</translation>
    </message>
    <message>
        <source>9, 930, 9:30, +20 (minutes from now), or with a day: 明天 9, 25 14:00</source>
        <translation>9、930、9:30、+20（分钟后），或加日期：明天 9、25 14:00</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>now, %1</source>
        <translation>现在，%1</translation>
    </message>
    <message>
        <source>&amp;Open the order</source>
        <translation>打开服务单(&amp;O)</translation>
    </message>
    <message>
        <source>Not saved: at that time there is already %1. Choose another time or a colleague, or give the reason.</source>
        <translation>未保存：该时段已有 %1。请换时间或换人，或填写原因。</translation>
    </message>
    <message>
        <source>Assign &amp;anyway</source>
        <translation>仍然派工(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Reason for this time</source>
        <translation>说明原因(&amp;R)</translation>
    </message>
</context>
<context>
    <name>pd::AssignmentController</name>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s): %1</source>
        <translation>
            <numerusform>%n 单：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Assigned: %1</source>
        <translation>已派工：%1</translation>
    </message>
    <message>
        <source>The customer asked for %1 (free from %2).</source>
        <translation>客户指定 %1（%2 起有空）。</translation>
    </message>
</context>
<context>
    <name>pd::BillPages</name>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>No bills yet</source>
        <translation>还没有账单</translation>
    </message>
    <message>
        <source>Enter fee items and prices in the settings, then compute the bills of a month.</source>
        <translation>先在设置里填好收费项目和收费标准，再生成当月账单。</translation>
    </message>
    <message>
        <source>Fee items</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>No fee items yet</source>
        <translation>还没有收费项目</translation>
    </message>
    <message>
        <source>The usual ones of a property office are one key away; then set your prices.</source>
        <translation>可以一键填入常用项目，再定收费标准。</translation>
    </message>
    <message>
        <source>Reductions</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>No reductions</source>
        <translation>没有减免</translation>
    </message>
    <message>
        <source>What is taken off a room&apos;s charges, with its approval.</source>
        <translation>房屋减免的费用及其批准人。</translation>
    </message>
</context>
<context>
    <name>pd::BillsController</name>
    <message>
        <source>Run</source>
        <translation>批次</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>计费期间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Bills</source>
        <translation>账单</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>未计费</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Made by</source>
        <translation>生成人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>未计费：%1</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>应缴日期</translation>
    </message>
    <message>
        <source>How it is computed</source>
        <translation>计算</translation>
    </message>
    <message>
        <source>Computing … %1 %</source>
        <translation>正在计算…… %1 %</translation>
    </message>
    <message numerus="yes">
        <source>%n bill(s)</source>
        <translation>
            <numerusform>%n 笔</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n 笔未计费</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n billed already</source>
        <translation>
            <numerusform>%n 笔已计过</numerusform>
        </translation>
    </message>
    <message>
        <source>something has changed since: compute it again</source>
        <translation>数据已有变化，请重新计算</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房屋数</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>computed</source>
        <translation>生成</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>the whole estate</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Compute bills</source>
        <translation>生成账单</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>2026-11 or 11</source>
        <translation>2026-11 或 11</translation>
    </message>
    <message>
        <source>Until month (empty: this month alone)</source>
        <translation>至（空：只此一月）</translation>
    </message>
    <message>
        <source>2026-12 or 12</source>
        <translation>2026-12 或 12</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201、姓名或电话</translation>
    </message>
    <message>
        <source>Charge by hand</source>
        <translation>手工收费</translation>
    </message>
    <message>
        <source>Credit a room</source>
        <translation>冲减</translation>
    </message>
    <message>
        <source>Text on notice and receipt (empty: the item)</source>
        <translation>通知单和收据上的文字（空：项目名称）</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Due on (empty: today)</source>
        <translation>应缴日期（空：今天）</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15</source>
        <translation>2027-01-01、1-1 或 15</translation>
    </message>
    <message>
        <source>How the room pays</source>
        <translation>房屋缴费周期</translation>
    </message>
    <message>
        <source>as each item says</source>
        <translation>按各项目的周期</translation>
    </message>
    <message>
        <source>Area before a new measurement</source>
        <translation>重测前的面积</translation>
    </message>
    <message>
        <source>Built-up area until then, m²</source>
        <translation>当时的建筑面积（㎡）</translation>
    </message>
    <message>
        <source>Last day it held</source>
        <translation>最后有效日</translation>
    </message>
    <message>
        <source>2026-10-31</source>
        <translation>2026-10-31</translation>
    </message>
    <message>
        <source>The bills were checked</source>
        <translation>账单已核对</translation>
    </message>
    <message>
        <source>Login of the colleague who checked them</source>
        <translation>核对人登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Post the bills</source>
        <translation>账单入账</translation>
    </message>
    <message>
        <source>Take the posted bills back</source>
        <translation>撤销已入账账单</translation>
    </message>
    <message>
        <source>Give this run up</source>
        <translation>放弃批次</translation>
    </message>
</context>
<context>
    <name>pd::BindingBook</name>
    <message>
        <source>bound</source>
        <translation>已装订</translation>
    </message>
    <message>
        <source>to be bound</source>
        <translation>待装订</translation>
    </message>
    <message>
        <source>not over</source>
        <translation>未结束</translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n number(s) · %2</source>
        <translation>
            <numerusform>%1 · %n 个号 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2:  %3 to bind  ·  %4 cancelled or merged  ·  %5 not there</source>
        <translation>%1 至 %2：  装订 %3 张  ·  撤单、合并 %4 张  ·  缺失 %5 张</translation>
    </message>
    <message>
        <source>Bound by %1 on %2, to be kept until %3.  %4</source>
        <translation>%1 于 %2 装订，保存至 %3。  %4</translation>
    </message>
    <message numerus="yes">
        <source>%1.  %n number(s) need a reason before the month is bound.</source>
        <translation>
            <numerusform>%1。  还有 %n 个号要写明原因才能装订。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>Bound by</source>
        <translation>装订人</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>No order has a number yet</source>
        <translation>还没有服务单</translation>
    </message>
    <message>
        <source>Each month&apos;s first copies are bound here in order of their numbers.</source>
        <translation>每月的第一联在这里按流水号装订。</translation>
    </message>
    <message>
        <source>Binding</source>
        <translation>装订</translation>
    </message>
</context>
<context>
    <name>pd::BuildingForm</name>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>&amp;Code</source>
        <translation>编号(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>N&amp;ew sections</source>
        <translation>新增单元(&amp;E)</translation>
    </message>
    <message>
        <source>A new code goes into the numbers of all rooms of this building or section: 3-2-1201 becomes A-2-1201.</source>
        <translation>改了编号，这栋或这个单元所有房间的房号随之更改：3-2-1201 变为 A-2-1201。</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New building</source>
        <translation>新楼栋</translation>
    </message>
    <message>
        <source>Change building</source>
        <translation>修改楼栋</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>rooms without a section</source>
        <translation>不分单元的房间</translation>
    </message>
    <message>
        <source>Code of section %1</source>
        <translation>第 %1 个单元的编号</translation>
    </message>
</context>
<context>
    <name>pd::BuildingsModel</name>
    <message>
        <source>Code</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>单元</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间数</translation>
    </message>
</context>
<context>
    <name>pd::BuildingsView</name>
    <message>
        <source>Buildings</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>No buildings yet: add the first one, or import the roster, which brings them along.</source>
        <translation>还没有楼栋。请添加第一栋，或导入花名册，楼栋会一并建立。</translation>
    </message>
</context>
<context>
    <name>pd::CallForm</name>
    <message>
        <source>New call</source>
        <translation>新来电</translation>
    </message>
    <message>
        <source>&amp;Caller: room, name, phone, or where the caller belongs</source>
        <translation>来电人：房号、姓名、电话，或所属单位(&amp;C)</translation>
    </message>
    <message>
        <source>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 装修公司</source>
        <translation>3-2-1201、321201、姓名、拼音首字母、电话尾号，或文字，如“装修公司”</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Phone for this call</source>
        <translation>本次来电号码(&amp;P)</translation>
    </message>
    <message>
        <source>as in the registry</source>
        <translation>同档案登记</translation>
    </message>
    <message>
        <source>C&amp;ategory</source>
        <translation>信息类别(&amp;A)</translation>
    </message>
    <message>
        <source>C&amp;hannel</source>
        <translation>方式(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reason: what the caller says</source>
        <translation>来电缘由(&amp;R)</translation>
    </message>
    <message>
        <source>Ans&amp;wer: what the caller was told</source>
        <translation>答复：告知来电人的内容(&amp;W)</translation>
    </message>
    <message>
        <source>Passed on &amp;to</source>
        <translation>信息接受人(&amp;T)</translation>
    </message>
    <message>
        <source>colleague, department or leader</source>
        <translation>同事、部门或领导</translation>
    </message>
    <message>
        <source>Call &amp;back at</source>
        <translation>约定回电(&amp;B)</translation>
    </message>
    <message>
        <source>930 · +30 · t 9</source>
        <translation>930 · +30 · t 9</translation>
    </message>
    <message>
        <source>Re&amp;marks</source>
        <translation>备注(&amp;M)</translation>
    </message>
    <message>
        <source>Settled: nothing is left to &amp;do</source>
        <translation>已办结，无需再办(&amp;D)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Make a repair order</source>
        <translation>转报修</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>挂起</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空表单</translation>
    </message>
    <message>
        <source>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</source>
        <translation>Enter 下一项 · Shift+Enter 上一项 · Ctrl+Enter 保存 · Esc 离开，已填内容保留</translation>
    </message>
    <message>
        <source>Repeat to the caller: %1</source>
        <translation>请向来电人复述：%1</translation>
    </message>
</context>
<context>
    <name>pd::CallListController</name>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>未办结</translation>
    </message>
    <message>
        <source>Call-backs due</source>
        <translation>应回电</translation>
    </message>
</context>
<context>
    <name>pd::CallPages</name>
    <message>
        <source>Call %1 is in the book.</source>
        <translation>来电 %1 已记录。</translation>
    </message>
    <message>
        <source>Only a half-typed call or repair can be parked.</source>
        <translation>只能挂起填了一半的来电或报修。</translation>
    </message>
    <message>
        <source>Parked. Shift+F6 takes it up again.</source>
        <translation>已挂起。按 Shift+F6 取回。</translation>
    </message>
    <message>
        <source>Nothing is typed yet: there is nothing to park.</source>
        <translation>还没有填写内容，无可挂起。</translation>
    </message>
    <message>
        <source>No call is parked.</source>
        <translation>没有挂起的来电。</translation>
    </message>
    <message>
        <source>Parked calls %1</source>
        <translation>挂起来电 %1</translation>
    </message>
    <message>
        <source>Takes up a parked call (Shift+F6)</source>
        <translation>取回挂起的来电（Shift+F6）</translation>
    </message>
</context>
<context>
    <name>pd::CallPanel</name>
    <message>
        <source>What has happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Choose a call in the list. Enter goes into it, Esc comes back.</source>
        <translation>在列表中选择来电。按 Enter 进入，按 Esc 返回。</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开服务单</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</source>
        <translation>别人同时改了：%1。您填的内容还在：按 Ctrl+Enter 以您的为准保存，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Somebody else is working on this record: %1</source>
        <translation>有人正在处理这条记录：%1</translation>
    </message>
</context>
<context>
    <name>pd::CallSettingsForm</name>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Again, where &amp;nobody answered</source>
        <translation>无人接听，再次拨打(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phone of the desk, for notes at the door</source>
        <translation>前台电话，印在留言条上(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Visits a day of one technician</source>
        <translation>每人每日上门次数(&amp;V)</translation>
    </message>
    <message>
        <source>Visits &amp;until</source>
        <translation>上门时间至(&amp;U)</translation>
    </message>
    <message>
        <source>Technicians with a number of their own</source>
        <translation>单独设定的维修人员</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>as usual</source>
        <translation>按统一设定</translation>
    </message>
    <message>
        <source>Visits a day: %1</source>
        <translation>每日上门次数：%1</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Visits fr&amp;om</source>
        <translation>上门时间从(&amp;O)</translation>
    </message>
    <message>
        <source>When a customer who was not reached is called again, and how many visits a day holds. The limits of the first call and of the one after it are in “Limits and hours”. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>没打通的客户多久重拨、每天能安排多少次上门。首次回访和再次回访的间隔在“时限和服务时间”里设定。对本中心所有电脑有效，修改记入审计日志。</translation>
    </message>
</context>
<context>
    <name>pd::CallTableModel</name>
    <message>
        <source>Number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间号</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>来电缘由</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>信息类别</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成情况</translation>
    </message>
</context>
<context>
    <name>pd::CallTodayCard</name>
    <message>
        <source>Nobody waits for a call back.</source>
        <translation>没有待回电的客户。</translation>
    </message>
    <message>
        <source>Promised call-backs</source>
        <translation>待回电</translation>
    </message>
</context>
<context>
    <name>pd::CallsPage</name>
    <message>
        <source>Number or words</source>
        <translation>序号或文字</translation>
    </message>
    <message>
        <source>Number, room, caller, words</source>
        <translation>序号、房号、来电人、文字</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show the whole book</source>
        <translation>显示全部记录</translation>
    </message>
    <message>
        <source>Calls</source>
        <translation>来电</translation>
    </message>
    <message>
        <source>No call fits the filters</source>
        <translation>没有符合筛选的来电</translation>
    </message>
    <message>
        <source>Take a filter away, or show the whole book.</source>
        <translation>去掉一个筛选，或显示全部记录。</translation>
    </message>
    <message>
        <source>No calls yet</source>
        <translation>还没有来电记录</translation>
    </message>
    <message>
        <source>Every call, visit and letter is written down here.</source>
        <translation>每一次来电、来访、信访都记在这里。</translation>
    </message>
</context>
<context>
    <name>pd::CapacityController</name>
    <message>
        <source>Full of work: new bookings from %1 (%2, reported %3)</source>
        <translation>工作量饱和：%1 起接受新预约（%2，%3 报告）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>No more work is taken before %1. Offer the customer a later time; urgent repairs go ahead.</source>
        <translation>%1 之前不再接新预约，请与客户约更晚的时间；急修不受限。</translation>
    </message>
    <message>
        <source>%1 full</source>
        <translation>%1 已满</translation>
    </message>
    <message>
        <source>Visits: %1</source>
        <translation>上门：%1</translation>
    </message>
    <message>
        <source>%1 has no time on that day.</source>
        <translation>%1 当天没有空闲时段。</translation>
    </message>
    <message>
        <source>%1 is free now.</source>
        <translation>%1 现在有空。</translation>
    </message>
    <message>
        <source>%1 is free from %2.</source>
        <translation>%1 自 %2 起有空。</translation>
    </message>
</context>
<context>
    <name>pd::CareController</name>
    <message>
        <source>never</source>
        <comment>no backup or check so far</comment>
        <translation>从未</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not sound</source>
        <translation>不通过</translation>
    </message>
    <message>
        <source>Last backup: %1. Last check: %2, %3.</source>
        <translation>最近备份：%1。最近检查：%2，%3。</translation>
    </message>
    <message>
        <source>Last backup: %1. Last check: %2.</source>
        <translation>最近备份：%1。最近检查：%2。</translation>
    </message>
    <message>
        <source>Backing up: %1 %</source>
        <translation>正在备份：%1 %</translation>
    </message>
    <message>
        <source>Checking the data: %1 %</source>
        <translation>正在检查数据：%1 %</translation>
    </message>
</context>
<context>
    <name>pd::CareForm</name>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose a folder for backups, best on another disk</source>
        <translation>选择备份文件夹，最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>Save folder</source>
        <translation>保存文件夹</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>立即备份</translation>
    </message>
    <message>
        <source>Check data</source>
        <translation>检查数据</translation>
    </message>
    <message>
        <source>Backed up, reopened and checked: %1</source>
        <translation>已备份，并重新打开检查通过：%1</translation>
    </message>
    <message>
        <source>Everything is sound: file, references, numbers and all %1 audit entries.</source>
        <translation>全部通过：文件、关联、单号和 %1 条审计记录。</translation>
    </message>
    <message>
        <source>Something is wrong: %1. Stop working with this file, keep it, and use the newest backup.</source>
        <translation>发现问题：%1。请停止使用该文件，保留它，并用最近的备份。</translation>
    </message>
    <message>
        <source>At work</source>
        <translation>正在处理</translation>
    </message>
    <message>
        <source>The folder is saved.</source>
        <translation>文件夹已保存。</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Stop, and leave no unfinished copy behind (Esc)</source>
        <translation>停止，不留下未完成的备份（Esc）</translation>
    </message>
    <message>
        <source>Stopped. Nothing unfinished was left behind.</source>
        <translation>已停止，没有留下未完成的文件。</translation>
    </message>
</context>
<context>
    <name>pd::CashActions</name>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Login of who approves</source>
        <translation>批准人登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Deposit</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Take a deposit</source>
        <translation>收押金</translation>
    </message>
    <message>
        <source>For what</source>
        <translation>押金项目</translation>
    </message>
    <message>
        <source>Take a prepayment</source>
        <translation>收预存款</translation>
    </message>
    <message>
        <source>Return a deposit</source>
        <translation>退押金</translation>
    </message>
    <message>
        <source>Keep a deposit</source>
        <translation>没收押金</translation>
    </message>
    <message>
        <source>Give a prepayment back</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Waive the late penalty</source>
        <translation>减免违约金</translation>
    </message>
</context>
<context>
    <name>pd::CashController</name>
    <message>
        <source>%1 remains owed</source>
        <translation>仍欠 %1</translation>
    </message>
    <message>
        <source>%1 becomes prepayment</source>
        <translation>%1 转预存</translation>
    </message>
    <message>
        <source>Enter again: take the money and print</source>
        <translation>再按 Enter：收款并打印</translation>
    </message>
    <message>
        <source>Enter: check, Enter again: pay</source>
        <translation>Enter 核对，再按 Enter 收款</translation>
    </message>
</context>
<context>
    <name>pd::CashCountView</name>
    <message>
        <source>Pieces of %1</source>
        <translation>%1 张数</translation>
    </message>
    <message>
        <source>Or the sum alone, yuan</source>
        <translation>或只输总额（元）</translation>
    </message>
    <message>
        <source>Left in the drawer</source>
        <translation>留存钱箱</translation>
    </message>
    <message>
        <source>Reason of a difference</source>
        <translation>差额原因</translation>
    </message>
    <message>
        <source>Login of the supervisor</source>
        <translation>主管账号</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Cash</source>
        <translation>现金</translation>
    </message>
    <message>
        <source>Close the shift</source>
        <translation>交班</translation>
    </message>
    <message>
        <source>Open the shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>for the next shift</source>
        <translation>留给下一班的备用金</translation>
    </message>
</context>
<context>
    <name>pd::CashPage</name>
    <message>
        <source>Room, name or initials</source>
        <translation>房号、姓名或首字母</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>What is owed</source>
        <translation>欠费明细</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>实收</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>找零</translation>
    </message>
    <message>
        <source>Take the money</source>
        <translation>收款</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Collected on the spot by</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>only where the receipt is brought afterwards</source>
        <translation>上门代收、收据后送时填写</translation>
    </message>
    <message>
        <source>Reference of the payment</source>
        <translation>交易流水号</translation>
    </message>
    <message>
        <source>number of the bank or wallet</source>
        <translation>银行或支付平台的单号</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存款</translation>
    </message>
    <message>
        <source>Deposits</source>
        <translation>押金</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>收费台</translation>
    </message>
    <message>
        <source>No room in the cart</source>
        <translation>还没有选房间</translation>
    </message>
    <message>
        <source>Nothing is owed</source>
        <translation>没有欠费</translation>
    </message>
    <message>
        <source>Type a room, a name or initials above; several rooms can be paid at once.</source>
        <translation>在上面输入房号、姓名或首字母；可以几个房间一起交。</translation>
    </message>
    <message>
        <source>A prepayment or a deposit can be taken all the same.</source>
        <translation>仍可收预存款或押金。</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Ctrl+P prints it again</source>
        <translation>Ctrl+P 再打印一次</translation>
    </message>
    <message>
        <source>To pay, %1 are there</source>
        <translation>还应收（已收 %1）</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>实收：%1</translation>
    </message>
    <message>
        <source>Take the money and print</source>
        <translation>收款并打印</translation>
    </message>
    <message>
        <source>Use the prepayment: %1</source>
        <translation>用预存抵扣：%1</translation>
    </message>
    <message>
        <source>Change becomes prepayment</source>
        <translation>找零转预存</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>去开班</translation>
    </message>
</context>
<context>
    <name>pd::CashPages</name>
    <message>
        <source>Technicians&apos; money</source>
        <translation>维修收款</translation>
    </message>
    <message>
        <source>No money without a receipt</source>
        <translation>没有未开收据的维修收款</translation>
    </message>
    <message>
        <source>What technicians hand in with their slips is listed here until its customer has a receipt.</source>
        <translation>维修人员随单交来的款，在客户拿到收据之前列在这里。</translation>
    </message>
    <message>
        <source>Receipts to deliver</source>
        <translation>待送收据</translation>
    </message>
    <message>
        <source>No receipt is owed</source>
        <translation>没有待送的收据</translation>
    </message>
    <message>
        <source>Payments collected on the spot are listed here until their receipt was delivered.</source>
        <translation>上门代收的款，在收据送达之前列在这里。</translation>
    </message>
    <message>
        <source>Cash desk</source>
        <translation>收费台</translation>
    </message>
</context>
<context>
    <name>pd::CashSettingsForm</name>
    <message>
        <source>Where a payment does not cover a line with its late penalty, this part of it is paid first. The law pays interest before the principal unless the parties agreed otherwise.</source>
        <translation>所付不足以结清一项费用及其违约金时，先抵这一部分。除双方另有约定外，法律规定利息先于本金。</translation>
    </message>
    <message>
        <source>&amp;Paid first</source>
        <translation>先抵(&amp;P)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>the late penalty, then the principal</source>
        <translation>先违约金，后本金</translation>
    </message>
    <message>
        <source>the principal, then the late penalty</source>
        <translation>先本金，后违约金</translation>
    </message>
    <message>
        <source>Saved; it holds for every desk from now on.</source>
        <translation>已保存，从现在起对所有前台有效。</translation>
    </message>
</context>
<context>
    <name>pd::Chip</name>
    <message numerus="yes">
        <source>%1, %n entries</source>
        <translation>
            <numerusform>%1，%n 条</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete key or the cross removes this filter</source>
        <translation>按 Delete 键或点叉号去掉这个筛选</translation>
    </message>
</context>
<context>
    <name>pd::ClockPages</name>
    <message>
        <source>Limits and hours</source>
        <translation>时限和服务时间</translation>
    </message>
    <message>
        <source>Late %1</source>
        <translation>超时 %1</translation>
    </message>
    <message>
        <source>Due within the hour %1</source>
        <translation>将到 %1</translation>
    </message>
    <message>
        <source>Lists what is late or due within the hour (Ctrl+Shift+T)</source>
        <translation>列出超时的和一小时内到期的（Ctrl+Shift+T）</translation>
    </message>
</context>
<context>
    <name>pd::ClockSettingsController</name>
    <message>
        <source>No due time of an open order moves.</source>
        <translation>未完成服务单的到期时间都不变。</translation>
    </message>
    <message>
        <source>Saving moves %1 of the %2 due times of open orders. What was missed stays missed.</source>
        <translation>保存后，未完成服务单的 %2 个到期时间中有 %1 个会变。已经超时的不变。</translation>
    </message>
</context>
<context>
    <name>pd::ClockSettingsForm</name>
    <message>
        <source>Holds for the whole centre. A change judges open orders anew; what was missed stays missed.</source>
        <translation>对整个中心有效。修改后未完成的服务单重新计时，已经超时的不变。</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>service hours</source>
        <translation>只计服务时间</translation>
    </message>
    <message>
        <source>Warn before a limit</source>
        <translation>提前提醒</translation>
    </message>
    <message>
        <source>Slips issued before</source>
        <translation>早于此刻发出的派工单</translation>
    </message>
    <message>
        <source>… are back by</source>
        <translation>……当日返单时刻</translation>
    </message>
    <message>
        <source>The others are back by</source>
        <translation>其余派工单返单时刻</translation>
    </message>
    <message>
        <source>Service hours</source>
        <translation>服务时间</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>休息</translation>
    </message>
    <message>
        <source>Several ranges a day, apart by blanks: 9:00-12:00 13:30-17:30. Empty is closed.</source>
        <translation>一天可有几段，用空格分开：9:00-12:00 13:30-17:30。空着是休息。</translation>
    </message>
    <message>
        <source>Holidays and make-up working days</source>
        <translation>节假日和调休上班日</translation>
    </message>
    <message>
        <source>2026-10-01~2026-10-07 National Day</source>
        <translation>2026-10-01~2026-10-07 国庆节</translation>
    </message>
    <message>
        <source>Add day</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>删除</translation>
    </message>
    <message>
        <source>A date alone is a holiday; with hours it is a make-up day: 2026-10-10 9:00-17:30 make-up.</source>
        <translation>只写日期是放假；带时间是调休上班：2026-10-10 9:00-17:30 调休。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>As stored</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Rulebook&apos;s values</source>
        <translation>规程默认值</translation>
    </message>
    <message>
        <source>%1: count service hours only</source>
        <translation>%1：只计服务时间</translation>
    </message>
    <message>
        <source>New holiday or make-up day</source>
        <translation>新的节假日或调休</translation>
    </message>
    <message>
        <source>Saved. Open orders are judged by it from now on.</source>
        <translation>已保存，未完成的服务单从现在起按此计时。</translation>
    </message>
</context>
<context>
    <name>pd::ClockTableModel</name>
    <message>
        <source>Due</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>该做什么</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>负责</translation>
    </message>
</context>
<context>
    <name>pd::ClocksController</name>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>Due within the hour</source>
        <translation>一小时内到期</translation>
    </message>
    <message>
        <source>For me</source>
        <translation>与我有关</translation>
    </message>
    <message>
        <source>%1 %2: %3 was due %4. %5.</source>
        <translation>%1 %2：%3已于 %4 到期。%5。</translation>
    </message>
    <message>
        <source>%1 %2: %3 is due %4. %5.</source>
        <translation>%1 %2：%3将于 %4 到期。%5。</translation>
    </message>
    <message>
        <source>Limits missed: %1, near: %2. Ctrl+Shift+T lists them.</source>
        <translation>超时 %1 项，将到 %2 项。按 Ctrl+Shift+T 查看。</translation>
    </message>
    <message>
        <source>Limits missed: %1. Ctrl+Shift+T lists them.</source>
        <translation>超时 %1 项。按 Ctrl+Shift+T 查看。</translation>
    </message>
    <message>
        <source>Limits near: %1. Ctrl+Shift+T lists them.</source>
        <translation>将到 %1 项。按 Ctrl+Shift+T 查看。</translation>
    </message>
</context>
<context>
    <name>pd::ClocksPage</name>
    <message>
        <source>Late and due</source>
        <translation>超时和将到</translation>
    </message>
    <message>
        <source>Nothing is late here</source>
        <translation>没有超时</translation>
    </message>
    <message>
        <source>No limit was missed, and none ends within the hour.</source>
        <translation>没有超过的时限，一小时内也没有到期的。</translation>
    </message>
</context>
<context>
    <name>pd::CommandPalette</name>
    <message>
        <source>What do you want to do? (name, pinyin initials, English or keys)</source>
        <translation>想做什么？（名称、拼音首字母、英文或按键）</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>功能</translation>
    </message>
    <message>
        <source>Commands found</source>
        <translation>找到的功能</translation>
    </message>
    <message>
        <source>No command has that name here. Try other words or fewer letters.</source>
        <translation>没有这个功能。请换个词，或少输几个字母。</translation>
    </message>
</context>
<context>
    <name>pd::ConflictPanel</name>
    <message>
        <source>Somebody else changed this in the meantime. These fields differ:</source>
        <translation>别人同时改了这一条，以下各项不同：</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>You typed</source>
        <translation>您填的</translation>
    </message>
    <message>
        <source>Stands there now</source>
        <translation>现在的</translation>
    </message>
    <message>
        <source>Fields that differ</source>
        <translation>不同的各项</translation>
    </message>
    <message>
        <source>Save mine</source>
        <translation>保存我的</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>用对方的</translation>
    </message>
</context>
<context>
    <name>pd::ContactController</name>
    <message>
        <source>The customer does not know the new time yet</source>
        <translation>客户尚不知道新时间</translation>
    </message>
    <message>
        <source>%1 due %2</source>
        <translation>%1：应于 %2</translation>
    </message>
    <message>
        <source>the technician was not there</source>
        <translation>上次维修人员未到</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s) reached nobody</source>
        <translation>
            <numerusform>%n 次未接通</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <comment>between facts of a call</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>a note was left at the door</source>
        <translation>已在门上留言</translation>
    </message>
    <message>
        <source>told by %1, %2</source>
        <translation>%1已告知，%2</translation>
    </message>
    <message numerus="yes">
        <source>the customer was not reached, %n attempt(s)</source>
        <translation>
            <numerusform>客户未联系上，已拨 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>the customer was not told</source>
        <translation>客户尚未告知</translation>
    </message>
    <message>
        <source>Told on the phone</source>
        <translation>电话告知</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>changed %n time(s)</source>
        <translation>
            <numerusform>改期 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>客户指定</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>领单</translation>
    </message>
</context>
<context>
    <name>pd::ContactSection</name>
    <message>
        <source>Promises and calls</source>
        <translation>承诺与回访</translation>
    </message>
    <message>
        <source>Promised times</source>
        <translation>承诺时间</translation>
    </message>
    <message>
        <source>Promised times, %1</source>
        <translation>承诺时间，%1</translation>
    </message>
    <message>
        <source>Calls to the customer</source>
        <translation>通话记录</translation>
    </message>
    <message>
        <source>Record a call</source>
        <translation>记录通话</translation>
    </message>
    <message>
        <source>Nobody home</source>
        <translation>家中无人</translation>
    </message>
    <message>
        <source>Slip received</source>
        <translation>领单</translation>
    </message>
    <message>
        <source>Review held</source>
        <translation>评审完成</translation>
    </message>
</context>
<context>
    <name>pd::CostPages</name>
    <message>
        <source>Repair stock</source>
        <translation>维修材料</translation>
    </message>
    <message>
        <source>No material yet</source>
        <translation>还没有材料</translation>
    </message>
    <message>
        <source>Add what technicians draw for their orders, then receive it.</source>
        <translation>先增加维修人员要领用的材料，再登记入库。</translation>
    </message>
    <message>
        <source>Technicians&apos; money</source>
        <translation>维修收款</translation>
    </message>
    <message>
        <source>No money on this day, and none is out</source>
        <translation>当天没有收款，也没有未交的</translation>
    </message>
    <message>
        <source>What returned slips charge stands here until it is handed in.</source>
        <translation>返单收费后，没有上交的款项一直列在这里。</translation>
    </message>
    <message>
        <source>Price list</source>
        <translation>修理价目</translation>
    </message>
    <message>
        <source>Nothing is on the price list of this day</source>
        <translation>这一天没有价目</translation>
    </message>
    <message>
        <source>Add what is charged for: working time, material, flat services.</source>
        <translation>请增加收费项目：人工、材料、包干服务。</translation>
    </message>
</context>
<context>
    <name>pd::CostSection</name>
    <message>
        <source>Costs and material</source>
        <translation>费用与材料</translation>
    </message>
    <message>
        <source>The order can wait until the material has been bought.</source>
        <translation>可以转为待续，等材料买来。</translation>
    </message>
    <message>
        <source>Wait and ask for it</source>
        <translation>待料并申购</translation>
    </message>
</context>
<context>
    <name>pd::DayCheckBook</name>
    <message>
        <source>%1 (%2) · not signed off</source>
        <translation>%1（%2）· 未核对</translation>
    </message>
    <message>
        <source>%1 (today)</source>
        <translation>%1（今天）</translation>
    </message>
    <message>
        <source>%1 · signed off</source>
        <translation>%1 · 已核对</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>手写单</translation>
    </message>
    <message>
        <source>Due %1, nobody asked yet</source>
        <translation>应于 %1 返单，还没有追单</translation>
    </message>
    <message>
        <source>Due %1</source>
        <translation>应于 %1 返单</translation>
    </message>
    <message>
        <source>Back %1</source>
        <translation>%1 返单</translation>
    </message>
    <message>
        <source>To be explained</source>
        <translation>待说明</translation>
    </message>
    <message>
        <source>No number was issued on this day</source>
        <translation>这一天没有开出服务单</translation>
    </message>
    <message numerus="yes">
        <source>%n number(s), %1 to %2</source>
        <translation>
            <numerusform>%n 个号，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <translation>%1：  %2</translation>
    </message>
    <message>
        <source>Signed off by %1, %2.  %3</source>
        <translation>%1 已核对，%2。  %3</translation>
    </message>
    <message numerus="yes">
        <source>%1.  %n number(s) to be explained before signing off.</source>
        <translation>
            <numerusform>%1。  还有 %n 个号要说明才能签字。</numerusform>
        </translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>核对人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number printed on the blank</source>
        <translation>手写单上的印刷号</translation>
    </message>
    <message>
        <source>Entered as order</source>
        <translation>补录的服务单号</translation>
    </message>
    <message>
        <source>Why it was not used</source>
        <translation>未使用的原因</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>领用日期</translation>
    </message>
    <message>
        <source>Another day is chosen above. Slips written by hand while the machine was down are recorded here.</source>
        <translation>在上面选择别的日期。停机时手写的单在这里登记。</translation>
    </message>
    <message>
        <source>Day check</source>
        <translation>编号核对</translation>
    </message>
</context>
<context>
    <name>pd::DayReviewController</name>
    <message>
        <source>over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>报修内容</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>尚未派工</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>%1, open for %2</source>
        <translation>%1，已历时 %2</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>%1 of %2 reviewed</source>
        <translation>已核实 %1/%2 单</translation>
    </message>
    <message>
        <source>Orders of the day</source>
        <translation>当日服务单</translation>
    </message>
    <message>
        <source>Unfinished</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>Unassigned</source>
        <translation>未派工</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>Slip not back</source>
        <translation>未返单</translation>
    </message>
    <message>
        <source>Missing numbers</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>Finished %1 by %2, reported to %3</source>
        <translation>%2 于 %1 完成，已报 %3</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未开始</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) so far</source>
        <translation>
            <numerusform>已核实 %n 单</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::DayReviewPage</name>
    <message>
        <source>End-of-day review</source>
        <translation>日终梳理</translation>
    </message>
    <message>
        <source>Progress of the review</source>
        <translation>梳理进度</translation>
    </message>
    <message>
        <source>Unfinished orders</source>
        <translation>未完成的服务单</translation>
    </message>
    <message>
        <source>Asked: &amp;holder of the order</source>
        <translation>核实对象（持单人）(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Why it is not finished</source>
        <translation>未完成原因(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Definite time</source>
        <translation>确定完成时间(&amp;D)</translation>
    </message>
    <message>
        <source>930 · t 9 (tomorrow) · 11-25 930</source>
        <translation>930 · 明 9（明天）· 11-25 930</translation>
    </message>
    <message>
        <source>What the holder sa&amp;ys</source>
        <translation>持单人说明(&amp;Y)</translation>
    </message>
    <message>
        <source>Is the &amp;customer informed?</source>
        <translation>是否已告知客户(&amp;C)</translation>
    </message>
    <message>
        <source>Save, next order</source>
        <translation>保存，下一单</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开服务单</translation>
    </message>
    <message>
        <source>Summary for the engineering supervisor</source>
        <translation>报工程主管的汇总</translation>
    </message>
    <message>
        <source>&amp;Reported to</source>
        <translation>汇报给(&amp;R)</translation>
    </message>
    <message>
        <source>name of the engineering supervisor</source>
        <translation>工程主管姓名</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Finish and print</source>
        <translation>完成并打印</translation>
    </message>
    <message>
        <source>Print dispatch list</source>
        <translation>打印派工单汇总</translation>
    </message>
    <message>
        <source>Goes on as it stands</source>
        <translation>按现状继续</translation>
    </message>
    <message>
        <source>Please choose</source>
        <translation>请选择</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) still to be reviewed</source>
        <translation>
            <numerusform>还有 %n 单未核实</numerusform>
        </translation>
    </message>
    <message>
        <source>Every unfinished order has been reviewed.</source>
        <translation>未完成的服务单已全部核实。</translation>
    </message>
</context>
<context>
    <name>pd::DispatchBoardController</name>
    <message>
        <source>only the newest %1 are shown</source>
        <translation>只显示最新 %1 单</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation>
            <numerusform>%n 单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1:  %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: none is missing</source>
        <translation>%1：无缺号</translation>
    </message>
    <message>
        <source>%1: missing %2</source>
        <translation>%1：缺号 %2</translation>
    </message>
    <message>
        <source>No order number was given on this day</source>
        <translation>当天没有发单号</translation>
    </message>
    <message numerus="yes">
        <source>%n order number(s), %1 to %2</source>
        <translation>
            <numerusform>当天 %n 个单号，%1 至 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>no orders</source>
        <translation>没有服务单</translation>
    </message>
    <message>
        <source>%1 of %2 open</source>
        <translation>%1 单未完，共 %2 单</translation>
    </message>
    <message>
        <source>free now</source>
        <translation>现在空闲</translation>
    </message>
    <message>
        <source>free from %1</source>
        <translation>%1 起空闲</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between numbers</comment>
        <translation>、</translation>
    </message>
</context>
<context>
    <name>pd::DispatchHead</name>
    <message>
        <source>Show only</source>
        <translation>只看</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>Slip not back</source>
        <translation>未返单</translation>
    </message>
    <message>
        <source>Review: %1</source>
        <translation>日终梳理：%1</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>24 h notice</source>
        <translation>超时公示</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Missing numbers  %1</source>
        <translation>缺号  %1</translation>
    </message>
</context>
<context>
    <name>pd::DispatchPage</name>
    <message>
        <source>Unassigned orders</source>
        <translation>待派工的服务单</translation>
    </message>
    <message>
        <source>Dispatch</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Unassigned  %1</source>
        <translation>待派工  %1</translation>
    </message>
    <message>
        <source>None of this kind</source>
        <translation>没有这类服务单</translation>
    </message>
    <message>
        <source>No orders on this day</source>
        <translation>当天没有服务单</translation>
    </message>
    <message>
        <source>Only some of the day&apos;s orders are shown.</source>
        <translation>只显示当天的一部分服务单。</translation>
    </message>
    <message>
        <source>Everything is assigned</source>
        <translation>全部已派工</translation>
    </message>
    <message>
        <source>New orders appear here by themselves, the most pressing first.</source>
        <translation>新服务单会自动出现在这里，最急的在最上面。</translation>
    </message>
    <message>
        <source>There are no technicians yet</source>
        <translation>还没有维修人员</translation>
    </message>
    <message>
        <source>On the page Staff, tick “Orders can be given to this technician” for a colleague.</source>
        <translation>请在“员工”中为同事勾选“可以派工给此维修人员”。</translation>
    </message>
    <message>
        <source>There is no technician %1.</source>
        <translation>没有 %1 号维修人员。</translation>
    </message>
    <message>
        <source>This order is not to be dispatched: its work is done, or you do not have the right to dispatch.</source>
        <translation>这张服务单不能派工：已经完工，或您没有派工权限。</translation>
    </message>
    <message>
        <source>1 … 9 or drag to a technician; Space marks several</source>
        <translation>按 1 … 9 或拖给维修人员；空格可多选</translation>
    </message>
    <message>
        <source>Not all of these orders are to be dispatched: the work of one is done, or you do not have the right to dispatch.</source>
        <translation>所选服务单不能全部派工：其中有已完工的，或您没有派工权限。</translation>
    </message>
    <message>
        <source>Taken back. %1</source>
        <translation>已撤回。%1</translation>
    </message>
    <message>
        <source>Save the dispatch list</source>
        <translation>导出派工单汇总</translation>
    </message>
    <message>
        <source>dispatch-list-%1.xlsx</source>
        <translation>派工单汇总-%1.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格 (*.xlsx)</translation>
    </message>
</context>
<context>
    <name>pd::DispatchPages</name>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
</context>
<context>
    <name>pd::DraftKeeper</name>
    <message>
        <source>Restored: what you had typed %1.</source>
        <translation>已恢复您%1 填写的内容。</translation>
    </message>
</context>
<context>
    <name>pd::DuplicateAside</name>
    <message>
        <source>Reported already?</source>
        <translation>是否已报过？</translation>
    </message>
    <message>
        <source>Ctrl+J adds the call to the marked order · Ctrl+Shift+D goes into the list · Enter opens the order, what is typed is kept</source>
        <translation>Ctrl+J 记为选中单的催办 · Ctrl+Shift+D 进入列表 · Enter 打开服务单，已填内容保留</translation>
    </message>
    <message>
        <source>Orders that the caller may mean</source>
        <translation>可能重复的服务单</translation>
    </message>
    <message>
        <source>Make it part (Ctrl+Shift+J)</source>
        <translation>归入（Ctrl+Shift+J）</translation>
    </message>
    <message>
        <source>Leave out (Ctrl+Shift+J)</source>
        <translation>不归入（Ctrl+Shift+J）</translation>
    </message>
</context>
<context>
    <name>pd::DuplicateController</name>
    <message>
        <source>same place and fault</source>
        <translation>同地点同故障</translation>
    </message>
    <message>
        <source>same caller</source>
        <translation>同一来电人</translation>
    </message>
    <message numerus="yes">
        <source>asked after %n time(s)</source>
        <translation>
            <numerusform>已催 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>reported %1</source>
        <translation>%1 接报</translation>
    </message>
    <message>
        <source>Belongs to incident %1?</source>
        <translation>属于突发事件 %1？</translation>
    </message>
    <message>
        <source>Looks like an incident: %1 rooms of building %2 report “%3” since %4.</source>
        <translation>疑似突发事件：%2 栋自 %4 起已有 %1 户报“%3”故障。</translation>
    </message>
    <message>
        <source>Joins incident %1 when it is saved.</source>
        <translation>保存时归入突发事件 %1。</translation>
    </message>
    <message>
        <source>Added to %1 (%2).</source>
        <translation>已记入 %1（%2）。</translation>
    </message>
    <message numerus="yes">
        <source>Asked after %n time(s).</source>
        <translation>
            <numerusform>第 %n 次催办。</numerusform>
        </translation>
    </message>
    <message>
        <source>Appointment %1.</source>
        <translation>预约 %1。</translation>
    </message>
    <message>
        <source>Building %1: %2</source>
        <translation>%1 栋：%2故障</translation>
    </message>
    <message>
        <source>Outside the service hours: this is registered and handed to the desk in the morning. Only urgent work goes out now.</source>
        <translation>现在是非服务时间：先登记，次日交前台处理；只有急修立即派人。</translation>
    </message>
    <message numerus="yes">
        <source>This fault recurs: %n earlier report(s) here lately. Saved, it comes to the supervisor&apos;s page Today, so that it is mended for good.</source>
        <translation>
            <numerusform>同一故障近期已报修 %n 次。保存后列入主管的“今天”页，以便彻底解决。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::FaultKindsModel</name>
    <message>
        <source>not offered</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Urgency</source>
        <translation>紧急程度</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>使用</translation>
    </message>
</context>
<context>
    <name>pd::FaultKindsPage</name>
    <message>
        <source>Fault kinds</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>New group</source>
        <translation>新大类</translation>
    </message>
    <message>
        <source>&amp;Chinese name</source>
        <translation>中文名称(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;English name</source>
        <translation>英文名称(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Trade</source>
        <translation>工种(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Offered for new orders</source>
        <translation>新服务单可选(&amp;O)</translation>
    </message>
    <message>
        <source>Orders that have this kind keep it. The urgency is the one proposed for a new order.</source>
        <translation>已有服务单的类别不变。紧急程度是新服务单的默认值。</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>There are no fault kinds yet</source>
        <translation>还没有故障类别</translation>
    </message>
    <message>
        <source>Begin with a group such as “Water”, then add what can be broken in it.</source>
        <translation>先建一个大类，如“给排水”，再添加其中的故障。</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>New fault kind in “%1”</source>
        <translation>“%1”中的新故障类别</translation>
    </message>
    <message>
        <source>Group “%1”</source>
        <translation>大类“%1”</translation>
    </message>
    <message>
        <source>“%1” in “%2”</source>
        <translation>“%2”中的“%1”</translation>
    </message>
</context>
<context>
    <name>pd::FaultPartsController</name>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Part of the warranty</source>
        <translation>保修部位</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>for the group</source>
        <translation>大类设置</translation>
    </message>
    <message>
        <source>for this fault</source>
        <translation>单独设置</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>As its group</source>
        <translation>随大类</translation>
    </message>
    <message>
        <source>No part of the warranty</source>
        <translation>不属保修部位</translation>
    </message>
</context>
<context>
    <name>pd::FaultPartsPage</name>
    <message>
        <source>Which part of a home&apos;s warranty a fault belongs to. A fault without a setting of its own goes with its group.</source>
        <translation>每种故障属于住房的哪个保修部位。未单独设置的故障随所属大类。</translation>
    </message>
    <message>
        <source>Faults and their part of the warranty</source>
        <translation>故障与保修部位</translation>
    </message>
    <message>
        <source>&amp;Part of the warranty</source>
        <translation>保修部位(&amp;P)</translation>
    </message>
    <message>
        <source>There are no fault kinds yet</source>
        <translation>还没有故障类别</translation>
    </message>
    <message>
        <source>They are entered under Fault kinds.</source>
        <translation>请在“故障类别”中录入。</translation>
    </message>
    <message>
        <source>Warranty parts</source>
        <translation>保修部位</translation>
    </message>
</context>
<context>
    <name>pd::FeeItemsController</name>
    <message>
        <source>until %1</source>
        <translation>至 %1</translation>
    </message>
    <message>
        <source>building %1</source>
        <translation>%1 栋</translation>
    </message>
    <message>
        <source>all rooms</source>
        <translation>全部房屋</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>不收</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>no price yet</source>
        <translation>尚未定价</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Computed</source>
        <translation>计费方式</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>周期</translation>
    </message>
    <message>
        <source>Price today</source>
        <translation>现行标准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n fee item(s)</source>
        <translation>
            <numerusform>%n 个收费项目</numerusform>
        </translation>
    </message>
    <message>
        <source>Due</source>
        <translation>应缴</translation>
    </message>
    <message>
        <source>in advance, on day %1</source>
        <translation>预收，%1 日</translation>
    </message>
    <message>
        <source>afterwards, on day %1 of the next month</source>
        <translation>后收，次月 %1 日</translation>
    </message>
    <message>
        <source>Part months</source>
        <translation>不足整月</translation>
    </message>
    <message>
        <source>Rounded</source>
        <translation>取整</translation>
    </message>
    <message>
        <source>Who pays</source>
        <translation>由谁缴</translation>
    </message>
    <message>
        <source>Vacant homes pay</source>
        <translation>空置房收取</translation>
    </message>
    <message>
        <source>Late payment</source>
        <translation>违约金</translation>
    </message>
    <message>
        <source>%1 % a day after %2 day(s), at most %3</source>
        <translation>逾期 %2 天后每日 %1 %，最多 %3</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1</translation>
    </message>
    <message>
        <source>Charged to</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>every use</source>
        <translation>各种用途</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名称</translation>
    </message>
    <message>
        <source>Period (not for what is charged once)</source>
        <translation>周期（一次性项目不用）</translation>
    </message>
    <message>
        <source>in advance</source>
        <translation>预收</translation>
    </message>
    <message>
        <source>afterwards</source>
        <translation>后收</translation>
    </message>
    <message>
        <source>Due day (1 … 28)</source>
        <translation>应缴日（1 … 28）</translation>
    </message>
    <message>
        <source>Vacant homes pay, %</source>
        <translation>空置房收取（%）</translation>
    </message>
    <message>
        <source>Late payment, % a day (0: none)</source>
        <translation>违约金每日（%，0 为不收）</translation>
    </message>
    <message>
        <source>Days of grace</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Late payment at most, % of the charge</source>
        <translation>违约金上限（欠费的 %）</translation>
    </message>
    <message>
        <source>Still used</source>
        <translation>仍在使用</translation>
    </message>
    <message>
        <source>every building</source>
        <translation>各楼栋</translation>
    </message>
    <message>
        <source>Charge it to</source>
        <translation>设定收费对象</translation>
    </message>
    <message>
        <source>One room (empty: by building and use)</source>
        <translation>某一间房（空：按楼栋和用途）</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201、姓名或电话</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Charged (no: left out)</source>
        <translation>收取（否：不收）</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Own price, yuan (empty: that of the item)</source>
        <translation>单独的标准（元，空：按项目）</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15; empty: today</source>
        <translation>2027-01-01、1-1 或 15，空为今天</translation>
    </message>
    <message>
        <source>Until (empty: open)</source>
        <translation>至（空：不限）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>New fee item</source>
        <translation>新增收费项目</translation>
    </message>
    <message>
        <source>Change the fee item</source>
        <translation>修改收费项目</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>定新的收费标准</translation>
    </message>
    <message>
        <source>For rooms of</source>
        <translation>适用用途</translation>
    </message>
    <message>
        <source>Price, yuan (per m², piece or month)</source>
        <translation>标准（元，每 ㎡、每辆或每月）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>No longer charge it to</source>
        <translation>停止向其收费</translation>
    </message>
    <message>
        <source>Whom</source>
        <translation>收费对象</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>2026-12-31; empty: today</source>
        <translation>2026-12-31，空为今天</translation>
    </message>
</context>
<context>
    <name>pd::FeesPage</name>
    <message>
        <source>Pages of the fees</source>
        <translation>收费的各页</translation>
    </message>
    <message>
        <source>Fees</source>
        <translation>收费</translation>
    </message>
</context>
<context>
    <name>pd::FiguresController</name>
    <message>
        <source>Timeliness %1, completion %2. Cancelled and not counted: %3.</source>
        <translation>及时率 %1，完成率 %2。撤单 %3 张不计。</translation>
    </message>
    <message>
        <source>Orders: reported in the month and not cancelled.</source>
        <translation>派工单数：当月报修且未撤单的服务单。</translation>
    </message>
    <message>
        <source>Timeliness: of those to whom somebody has come, how many within the limit (urgent work from the report, booked work from the appointment). Judged when the arrival was entered.</source>
        <translation>及时率：已到场的服务单中，在时限内到场的比例（急修从报修起算，预约从约定时间起算）；以登记到场时的判定为准。</translation>
    </message>
    <message>
        <source>Completion: of the orders, how many were done before the month was over.</source>
        <translation>完成率：当月服务单中，在当月结束前完工的比例。</translation>
    </message>
    <message>
        <source>Enter shows the orders behind a number; behind a rate, those that spoil it.</source>
        <translation>按 Enter 列出数字背后的服务单；在比率上列出不及时、未完成的服务单。</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1 %2：%3</translation>
    </message>
    <message>
        <source>timeliness-and-completion-%1.xlsx</source>
        <translation>及时率完成率-%1.xlsx</translation>
    </message>
    <message>
        <source>Timeliness and completion %1</source>
        <translation>及时率和完成率 %1</translation>
    </message>
</context>
<context>
    <name>pd::FiguresTableModel</name>
    <message>
        <source>Orders</source>
        <translation>派工单数</translation>
    </message>
    <message>
        <source>Arrived</source>
        <translation>已到场</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>及时到场</translation>
    </message>
    <message>
        <source>Timeliness</source>
        <translation>及时率</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>当月完成</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>完成率</translation>
    </message>
</context>
<context>
    <name>pd::FiguresView</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>Timeliness and completion</source>
        <translation>及时率和完成率</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>导出统计</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>Exported: %1</source>
        <translation>已导出：%1</translation>
    </message>
</context>
<context>
    <name>pd::FinanceBook</name>
    <message>
        <source>To be handed over</source>
        <translation>待移交</translation>
    </message>
    <message>
        <source>Month %1 · confirmed</source>
        <translation>%1 月度核对 · 已确认</translation>
    </message>
    <message>
        <source>Month %1</source>
        <translation>%1 月度核对</translation>
    </message>
    <message numerus="yes">
        <source>List %1 · %n copies · %2</source>
        <translation>
            <numerusform>清单 %1 · %n 张 · %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, late</source>
        <translation>%1，超期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Slip back</source>
        <translation>返单时间</translation>
    </message>
    <message>
        <source>Charge, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message numerus="yes">
        <source>%n copies ticked, %1 yuan together</source>
        <translation>
            <numerusform>已勾选 %n 张，合计 %1 元</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n should be with finance already</source>
        <translation>
            <numerusform>%n 张已超过移交期限</numerusform>
        </translation>
    </message>
    <message>
        <source>Type or order</source>
        <translation>类别、服务单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>张数</translation>
    </message>
    <message>
        <source>On the slips</source>
        <translation>服务单金额</translation>
    </message>
    <message>
        <source>Handed over</source>
        <translation>已移交</translation>
    </message>
    <message>
        <source>On the lists</source>
        <translation>清单金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>合计</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n 处差异</numerusform>
        </translation>
    </message>
    <message>
        <source>Confirmed by %1 on %2: %3</source>
        <translation>%1 于 %2 确认：%3</translation>
    </message>
    <message>
        <source>To be confirmed by finance by %1: %2</source>
        <translation>应于 %1 前由财务确认：%2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 handed %n copies, %3 yuan together, to %4, %5</source>
        <translation>
            <numerusform>%1：%2 移交 %n 张，合计 %3 元，%4 接收，%5</numerusform>
        </translation>
    </message>
    <message>
        <source>Handed over by</source>
        <translation>移交人</translation>
    </message>
    <message>
        <source>Received by (finance)</source>
        <translation>接收人（财务）</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Confirmed by (finance)</source>
        <translation>确认人（财务）</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was agreed about the differences</source>
        <translation>差异的处理意见</translation>
    </message>
    <message>
        <source>No slip with a charge came back in this month</source>
        <translation>这个月没有有偿服务单返单</translation>
    </message>
    <message>
        <source>Another month or list is chosen above.</source>
        <translation>在上面选择别的月份或清单。</translation>
    </message>
    <message>
        <source>Everything has been handed over</source>
        <translation>全部已移交</translation>
    </message>
    <message>
        <source>Copies of paid work come here by themselves when their slip is back. Lists and months are chosen above.</source>
        <translation>有偿服务返单后，财务联自动出现在这里。清单和月份在上面选择。</translation>
    </message>
    <message>
        <source>Finance</source>
        <translation>财务联</translation>
    </message>
</context>
<context>
    <name>pd::FirstStartForm</name>
    <message>
        <source>Welcome to PropertyDesk</source>
        <translation>欢迎使用 PropertyDesk</translation>
    </message>
    <message>
        <source>中文 / English</source>
        <translation>中文 / English</translation>
    </message>
    <message>
        <source>The desk of the property service centre. How do you want to begin?</source>
        <translation>物业服务中心前台程序。想怎样开始？</translation>
    </message>
    <message>
        <source>Create a centre</source>
        <translation>新建服务中心</translation>
    </message>
    <message>
        <source>For your own estate: everything lies in one file on this computer.</source>
        <translation>用于您自己的小区：全部数据在这台电脑的一个文件里。</translation>
    </message>
    <message>
        <source>Name of the centre</source>
        <translation>服务中心名称</translation>
    </message>
    <message>
        <source>Administrator&apos;s login</source>
        <translation>管理员登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>at least 8 characters</source>
        <translation>至少 8 个字符</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>确认密码</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
    <message>
        <source>Choose where the data file lies</source>
        <translation>选择数据文件放在哪里</translation>
    </message>
    <message>
        <source>Choose a folder for backups, best on another disk</source>
        <translation>选择备份文件夹，最好在另一块磁盘上</translation>
    </message>
    <message>
        <source>Create the centre</source>
        <translation>新建</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Open a data file</source>
        <translation>打开数据文件</translation>
    </message>
    <message>
        <source>Your centre exists already: choose its file.</source>
        <translation>服务中心已经建好：选择它的数据文件。</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>打开文件…</translation>
    </message>
    <message>
        <source>Look around first</source>
        <translation>先看一看</translation>
    </message>
    <message>
        <source>A demo estate with rooms, people and three months of repairs, marked as a demo.</source>
        <translation>演示小区：有房间、人员和三个月的报修，带“演示”标记。</translation>
    </message>
    <message>
        <source>Walk into the demo estate</source>
        <translation>进入演示小区</translation>
    </message>
    <message>
        <source>Where the data lie</source>
        <translation>数据放在哪里</translation>
    </message>
    <message>
        <source>PropertyDesk data (*.pdesk)</source>
        <translation>PropertyDesk 数据 (*.pdesk)</translation>
    </message>
    <message>
        <source>Where backups go</source>
        <translation>备份放在哪里</translation>
    </message>
    <message>
        <source>PropertyDesk data (*.pdesk);;All files (*)</source>
        <translation>PropertyDesk 数据 (*.pdesk);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The data file used last is not in its place: %1. Perhaps its disk or network drive is not connected, or it was moved, renamed or deleted. Connect the drive and look again, or open the file where it lies now; if it is lost, open the newest backup. Nothing was changed; a new centre would begin empty.</source>
        <translation>上次使用的数据文件不在原处：%1。可能是硬盘或网络盘没有接上，也可能文件被移动、改名或删除了。请接好硬盘后再找一次，或在它现在的位置打开；如果文件已经丢失，请打开最新的备份。目前没有改动任何内容；新建中心会是空的。</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再找一次</translation>
    </message>
    <message>
        <source>Data file</source>
        <translation>数据文件</translation>
    </message>
    <message>
        <source>Backup folder</source>
        <translation>备份文件夹</translation>
    </message>
</context>
<context>
    <name>pd::FormPanel</name>
    <message>
        <source>Save or leave the open form first.</source>
        <translation>请先保存或离开正在填写的表单。</translation>
    </message>
    <message>
        <source>Not saved yet: Ctrl+Enter saves, Esc once more throws away what was typed.</source>
        <translation>尚未保存：按 Ctrl+Enter 保存，再按一次 Esc 放弃填写的内容。</translation>
    </message>
</context>
<context>
    <name>pd::FreeTimesView</name>
    <message>
        <source>Who has time tomorrow</source>
        <translation>明天谁有空</translation>
    </message>
    <message>
        <source>Who has time today</source>
        <translation>今天谁有空</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no time left</source>
        <translation>已无空闲</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdCardView</name>
    <message>
        <source>%1, VIP</source>
        <translation>%1，VIP</translation>
    </message>
    <message>
        <source>Open order %1</source>
        <translation>打开服务单 %1</translation>
    </message>
    <message>
        <source>Who calls, what is open in the room and what was there lately stands here as soon as the room is known.</source>
        <translation>选定房间后，这里显示来电人、未完成的服务单和最近的事项。</translation>
    </message>
    <message>
        <source>Butler: %1</source>
        <translation>区域管家：%1</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Nobody is registered in this room.</source>
        <translation>此房间没有登记人员。</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>没有未完成的服务单</translation>
    </message>
    <message>
        <source>Open orders</source>
        <translation>未完成的服务单</translation>
    </message>
    <message>
        <source>Last matters</source>
        <translation>最近事项</translation>
    </message>
    <message>
        <source>No warranty recorded</source>
        <translation>没有登记保修期</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdModel</name>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>To</source>
        <translation>止</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdMoneyController</name>
    <message>
        <source>Owes %1</source>
        <translation>欠费 %1</translation>
    </message>
    <message>
        <source>, overdue %1 since %2</source>
        <translation>，其中已逾期 %1，自 %2</translation>
    </message>
    <message>
        <source>, penalty to today %1</source>
        <translation>，到今天违约金 %1</translation>
    </message>
    <message>
        <source>Has a credit of %1</source>
        <translation>有冲减 %1 未用</translation>
    </message>
    <message>
        <source>Owes nothing</source>
        <translation>不欠费</translation>
    </message>
    <message>
        <source>prepaid %1</source>
        <translation>预存 %1</translation>
    </message>
    <message>
        <source>deposits %1</source>
        <translation>押金 %1</translation>
    </message>
    <message>
        <source>%1  voided</source>
        <translation>%1&#x3000;已作废</translation>
    </message>
</context>
<context>
    <name>pd::HouseholdView</name>
    <message>
        <source>P&amp;eople</source>
        <translation>人员(&amp;E)</translation>
    </message>
    <message>
        <source>Also for&amp;mer people</source>
        <translation>包括以前的人员(&amp;M)</translation>
    </message>
</context>
<context>
    <name>pd::ImportBatchModel</name>
    <message>
        <source>%1 added, %2 changed</source>
        <translation>新增 %1，修改 %2</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>stored</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>By</source>
        <translation>导入人</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>People added</source>
        <translation>新增人员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>pd::InlineMessage</name>
    <message>
        <source>Close this message</source>
        <translation>关闭这条消息</translation>
    </message>
</context>
<context>
    <name>pd::IntakePages</name>
    <message>
        <source>Duplicates and incidents</source>
        <translation>重复与突发</translation>
    </message>
</context>
<context>
    <name>pd::IntakeSettingsController</name>
    <message>
        <source>The monitoring room handles them as by day</source>
        <translation>监控中心按正常流程处理</translation>
    </message>
    <message>
        <source>What is not urgent is registered and left to the desk next day</source>
        <translation>非急修先登记，次日交前台</translation>
    </message>
</context>
<context>
    <name>pd::IntakeSettingsForm</name>
    <message>
        <source>Beside the repair form</source>
        <translation>报修单旁的提示</translation>
    </message>
    <message>
        <source>Same place and fault: reported within</source>
        <translation>同地点同故障：多少小时内报过</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>Same caller: within</source>
        <translation>同一来电人：多少小时内</translation>
    </message>
    <message>
        <source>A fault recurs: same place and fault that many times</source>
        <translation>反复故障：同地点同故障达到次数</translation>
    </message>
    <message>
        <source>… within so many days</source>
        <translation>……在多少天内</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>An incident: rooms of one building with the same fault</source>
        <translation>突发事件：同一栋楼报同类故障的户数</translation>
    </message>
    <message>
        <source>… within</source>
        <translation>……在多长时间内</translation>
    </message>
    <message>
        <source> min</source>
        <translation> 分钟</translation>
    </message>
    <message>
        <source>Reports of the night</source>
        <translation>夜间报修</translation>
    </message>
    <message>
        <source>People trapped in a lift</source>
        <translation>电梯困人</translation>
    </message>
    <message>
        <source>Lift company</source>
        <translation>电梯维保单位</translation>
    </message>
    <message>
        <source>Its phone, day and night</source>
        <translation>24 小时电话</translation>
    </message>
    <message>
        <source>Faults that alarm every desk</source>
        <translation>向所有前台报警的故障</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>Outside the service hours</source>
        <translation>服务时间以外</translation>
    </message>
    <message>
        <source>A technician’s work is looked into: not good that many times</source>
        <translation>一名维修人员修得不好达到几次，请主管过问</translation>
    </message>
</context>
<context>
    <name>pd::LockOverlay</name>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Another person takes over this desk.</source>
        <translation>另一位同事登录这台电脑。</translation>
    </message>
    <message>
        <source>Locked. Logged in: %1 (%2)</source>
        <translation>已锁定。当前登录：%1（%2）</translation>
    </message>
    <message>
        <source>&amp;Back to %1</source>
        <translation>回到 %1(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Another person …</source>
        <translation>换人登录(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Take over</source>
        <translation>登录(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Unlock</source>
        <translation>解锁(&amp;U)</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核对…</translation>
    </message>
</context>
<context>
    <name>pd::LockSettingsForm</name>
    <message>
        <source>A desk that nobody touches locks itself, so that no passer-by reads or changes anything. Half-typed forms are kept; the password opens the desk again. Ctrl+L locks it at once. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>无人操作的电脑会自动锁定，避免旁人查看或改动。填了一半的内容会保留，输入密码即可继续。按 Ctrl+L 立即锁定。此设置对本中心所有电脑有效，并记入审计日志。</translation>
    </message>
    <message>
        <source>&amp;Lock after</source>
        <translation>锁定时间(&amp;L)</translation>
    </message>
    <message>
        <source> min without a key or a click</source>
        <translation> 分钟没有按键或点击</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved; it holds for every desk from now on.</source>
        <translation>已保存，即刻对所有电脑有效。</translation>
    </message>
</context>
<context>
    <name>pd::LoginWindow</name>
    <message>
        <source>Log in to begin.</source>
        <translation>请登录。</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Password</source>
        <translation>密码(&amp;P)</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Log &amp;in</source>
        <translation>登录(&amp;I)</translation>
    </message>
    <message>
        <source>Checking …</source>
        <translation>正在核对…</translation>
    </message>
</context>
<context>
    <name>pd::MainWindow</name>
    <message>
        <source>%1 (%2)</source>
        <comment>name (role)</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>“%1” is not possible here at present.</source>
        <translation>“%1”现在不能用。</translation>
    </message>
</context>
<context>
    <name>pd::MatterTodayCard</name>
    <message>
        <source>rework</source>
        <translation>返修</translation>
    </message>
    <message>
        <source>failed recheck</source>
        <translation>复检不合格</translation>
    </message>
    <message>
        <source>not accepted by the owner</source>
        <translation>业主未验收</translation>
    </message>
    <message numerus="yes">
        <source>work was not good %n time(s)</source>
        <translation>
            <numerusform>修得不好 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>recurs: %n report(s)</source>
        <translation>
            <numerusform>连续发生：报修 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>修得不好：%1</translation>
    </message>
    <message>
        <source>Recurring: %1</source>
        <translation>连续发生：%1</translation>
    </message>
    <message>
        <source>Repeated bad results: seen</source>
        <translation>连续不满意：已过问</translation>
    </message>
    <message>
        <source>Recurring fault: seen</source>
        <translation>连续发生的故障：已过问</translation>
    </message>
    <message>
        <source>Cause found, and what is done (talk, training …)</source>
        <translation>查明的原因，怎么处理（谈话、培训……）</translation>
    </message>
    <message>
        <source>What is arranged, and with whom</source>
        <translation>做了什么安排，会同哪些人</translation>
    </message>
    <message>
        <source>For the supervisor</source>
        <translation>主管关注</translation>
    </message>
    <message>
        <source>Nothing is to be looked into.</source>
        <translation>没有需要过问的事。</translation>
    </message>
</context>
<context>
    <name>pd::MoneyCareController</name>
    <message>
        <source>Money adds up, checked %1</source>
        <translation>账款相符，%1 核对</translation>
    </message>
    <message>
        <source>Money was never checked</source>
        <translation>账款尚未核对</translation>
    </message>
</context>
<context>
    <name>pd::MoneyController</name>
    <message>
        <source>Order</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>应收</translation>
    </message>
    <message>
        <source>Missing</source>
        <translation>未交</translation>
    </message>
    <message>
        <source>Handed in</source>
        <translation>已交</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>slip %1</source>
        <translation>返单 %1</translation>
    </message>
    <message>
        <source>%1: %2 handed in</source>
        <translation>%1上交 %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n slip(s) still out</source>
        <translation>
            <numerusform>%n 单共 %1 未交</numerusform>
        </translation>
    </message>
    <message>
        <source>Slip returned</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>收款人</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Take in the technician&apos;s money</source>
        <translation>登记上交的收款</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Paid by</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Show another day</source>
        <translation>看另一天</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>11-25, 2026-11-25; empty: today</source>
        <translation>11-25、2026-11-25；空着：今天</translation>
    </message>
</context>
<context>
    <name>pd::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
</context>
<context>
    <name>pd::NavigationButton</name>
    <message numerus="yes">
        <source>%1, %n waiting</source>
        <translation>
            <numerusform>%1，%n 项待办</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::NoticeListController</name>
    <message>
        <source>Notice</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Matter</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>联系函</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>发文</translation>
    </message>
    <message>
        <source>Reply by</source>
        <translation>要求回复</translation>
    </message>
    <message>
        <source>To</source>
        <translation>接文</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>From</source>
        <translation>发文人</translation>
    </message>
</context>
<context>
    <name>pd::NoticePages</name>
    <message>
        <source>Notices</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Nobody owes anything for this month</source>
        <translation>这个月没有要交费的住户</translation>
    </message>
    <message>
        <source>What posted bills leave open stands here, household by household.</source>
        <translation>已过账的账单还没交的，按户列在这里。</translation>
    </message>
    <message>
        <source>Nobody on this list is to be told by phone, fax or registered mail.</source>
        <translation>列出的住户里没有要用电话、传真或挂号信告知的。</translation>
    </message>
    <message>
        <source>Nobody on this list owes anything and is told on paper.</source>
        <translation>列出的住户里没有要发纸质通知单的。</translation>
    </message>
</context>
<context>
    <name>pd::OrderClocksController</name>
    <message>
        <source>was missed</source>
        <translation>曾超时</translation>
    </message>
    <message>
        <source>Missed %1 by the limits and the order as they were then.</source>
        <translation>按当时的时限和服务单内容，%1 已超时。</translation>
    </message>
</context>
<context>
    <name>pd::OrderClocksView</name>
    <message>
        <source>Clocks</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>Why these times</source>
        <translation>时限依据</translation>
    </message>
</context>
<context>
    <name>pd::OrderCostController</name>
    <message>
        <source>from stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1 (labour %2, material %3, services %4)</source>
        <translation>%1（人工 %2，材料 %3，包干 %4）</translation>
    </message>
    <message>
        <source>Working time</source>
        <translation>工时</translation>
    </message>
    <message>
        <source>%1 (man-hours %2): %3</source>
        <translation>%1（人工时 %2）：%3</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>appearance</source>
        <translation>外观</translation>
    </message>
    <message>
        <source>quality</source>
        <translation>质量</translation>
    </message>
    <message>
        <source>Owner&apos;s parts</source>
        <translation>业主自备材料</translation>
    </message>
    <message>
        <source>Damage found</source>
        <translation>既有破损</translation>
    </message>
    <message>
        <source>%1, confirmed by %2</source>
        <translation>%1（%2 已确认）</translation>
    </message>
    <message>
        <source>To be bought</source>
        <translation>申购</translation>
    </message>
    <message>
        <source>Approved</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>%1 instead of %2 · %3 · %4</source>
        <translation>%1（原 %2）· %3 · %4</translation>
    </message>
    <message>
        <source>%1 not handed in yet</source>
        <translation>%1 未上交</translation>
    </message>
    <message>
        <source>Technician&apos;s money</source>
        <translation>维修收款</translation>
    </message>
</context>
<context>
    <name>pd::OrderDetailController</name>
    <message>
        <source>Visit code</source>
        <translation>上门验证码</translation>
    </message>
</context>
<context>
    <name>pd::OrderKinSection</name>
    <message>
        <source>Open that order</source>
        <translation>打开那张单</translation>
    </message>
    <message>
        <source>Reminders and related orders</source>
        <translation>催办与关联单</translation>
    </message>
</context>
<context>
    <name>pd::OrderListController</name>
    <message>
        <source>Any day</source>
        <translation>全部日期</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>昨天</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>最近 7 天</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>最近 30 天</translation>
    </message>
    <message>
        <source>Over 24 h</source>
        <translation>超 24 小时</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>超时</translation>
    </message>
    <message>
        <source>To be released</source>
        <translation>待放行</translation>
    </message>
</context>
<context>
    <name>pd::OrderPanel</name>
    <message>
        <source>What has happened</source>
        <translation>经过</translation>
    </message>
    <message>
        <source>Choose an order in the list. Enter goes into it, Esc comes back.</source>
        <translation>请在列表中选择服务单。Enter 进入，Esc 返回。</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that, Esc gives it up.</source>
        <translation>别人同时改了：%1。您填的内容还在：按 Ctrl+Enter 以您的为准保存，按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Somebody else is working on this order: %1</source>
        <translation>别人正在处理这张服务单：%1</translation>
    </message>
    <message>
        <source>Print slip</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Print again</source>
        <translation>补打</translation>
    </message>
</context>
<context>
    <name>pd::OrderRowsModel</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>pd::OrderTodayCard</name>
    <message>
        <source>First calls</source>
        <translation>首次电话回访</translation>
    </message>
    <message>
        <source>Has he come? (booked)</source>
        <translation>预约到位确认</translation>
    </message>
    <message>
        <source>New time to be told</source>
        <translation>待告知新时间</translation>
    </message>
    <message>
        <source>Promised for today, or late</source>
        <translation>今日承诺与逾期</translation>
    </message>
    <message>
        <source>Visits of the next hour</source>
        <translation>一小时内上门</translation>
    </message>
    <message>
        <source>Nobody is to be called. Soon after each dispatch its customer stands here: has the technician come?</source>
        <translation>暂无待回访客户。每次派工后不久，客户会出现在这里：维修人员到了吗？</translation>
    </message>
    <message>
        <source>No booked visit is to be confirmed.</source>
        <translation>没有待确认到位的预约。</translation>
    </message>
    <message>
        <source>Every customer knows when somebody comes.</source>
        <translation>所有客户都已知道上门时间。</translation>
    </message>
    <message>
        <source>No promise is due or late.</source>
        <translation>没有到期或逾期的承诺。</translation>
    </message>
    <message>
        <source>No visit within the hour.</source>
        <translation>一小时内没有上门预约。</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>上次未到</translation>
    </message>
    <message numerus="yes">
        <source>%n attempt(s)</source>
        <translation>
            <numerusform>未接通 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; again at %2</source>
        <translation>%1；%2 再拨</translation>
    </message>
</context>
<context>
    <name>pd::OwnPasswordDialog</name>
    <message>
        <source>Change my password</source>
        <translation>修改我的密码</translation>
    </message>
    <message>
        <source>At least 8 characters; several words are easier to remember than signs and digits.</source>
        <translation>至少 8 个字符；几个词连起来比符号和数字好记。</translation>
    </message>
    <message>
        <source>&amp;Old password</source>
        <translation>旧密码(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;New password</source>
        <translation>新密码(&amp;N)</translation>
    </message>
    <message>
        <source>New password &amp;again</source>
        <translation>确认新密码(&amp;A)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>&amp;Change</source>
        <translation>修改(&amp;C)</translation>
    </message>
    <message>
        <source>The two new passwords differ. Type both again.</source>
        <translation>两次输入的新密码不一样。请重新输入。</translation>
    </message>
</context>
<context>
    <name>pd::PageThumbnails</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>第 %1 页，共 %2 页</translation>
    </message>
</context>
<context>
    <name>pd::PaperRulesForm</name>
    <message>
        <source>When papers have to be where, and how long they are kept. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>单据什么时候交到哪里，保存多久。对整个中心的电脑有效，并记入审计日志。</translation>
    </message>
    <message>
        <source>Copies for &amp;finance, days after the slip came back (0: the same day)</source>
        <translation>财务联移交，返单后几天内（0 为当天）(&amp;F)</translation>
    </message>
    <message>
        <source> d</source>
        <translation> 天</translation>
    </message>
    <message>
        <source>&amp;Reconciliation with finance, day of the month after</source>
        <translation>与财务核对，次月几号前(&amp;R)</translation>
    </message>
    <message>
        <source>Bound slips are &amp;kept</source>
        <translation>装订成册的服务单保存(&amp;K)</translation>
    </message>
    <message>
        <source> years</source>
        <translation> 年</translation>
    </message>
    <message>
        <source>Outside units and departments rep&amp;ly within</source>
        <translation>外部单位和部门答复时限(&amp;L)</translation>
    </message>
    <message>
        <source> h</source>
        <translation> 小时</translation>
    </message>
    <message>
        <source>&amp;Visit codes: a code of four digits stands on the slip and is told to the customer</source>
        <translation>上门验证码(&amp;V)：四位数字印在服务单上，并告诉客户</translation>
    </message>
    <message>
        <source>Customer and technician compare it at the door. Who does not have it phones the desk: it stands in the panel of the order.</source>
        <translation>上门时客户和维修人员核对。没有此码的致电前台核实：前台在服务单右侧可以看到。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>pd::ParkingController</name>
    <message>
        <source>Repair</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>来电</translation>
    </message>
</context>
<context>
    <name>pd::PartiesController</name>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>负责</translation>
    </message>
</context>
<context>
    <name>pd::PartiesPage</name>
    <message>
        <source>Outside units</source>
        <translation>外部单位</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>类别(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>联系人(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Trades</source>
        <translation>工种(&amp;T)</translation>
    </message>
    <message>
        <source>Answers for</source>
        <translation>保修责任部位</translation>
    </message>
    <message>
        <source>N&amp;ote</source>
        <translation>备注(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>No outside units yet</source>
        <translation>还没有外部单位</translation>
    </message>
    <message>
        <source>Enter the developer, the builders, and the companies repairs are passed on to.</source>
        <translation>请录入开发商、承建商，以及转交维修的各单位。</translation>
    </message>
    <message>
        <source>as in the fault kinds, apart by blanks</source>
        <translation>与故障类别一致，用空格分开</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>输入的内容尚未保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>New outside unit</source>
        <translation>新增外部单位</translation>
    </message>
    <message>
        <source>Contract f&amp;rom</source>
        <translation>合同起(&amp;R)</translation>
    </message>
    <message>
        <source>Contract &amp;until</source>
        <translation>合同止(&amp;U)</translation>
    </message>
    <message>
        <source>Ser&amp;vice fee, %</source>
        <translation>服务费率，%(&amp;V)</translation>
    </message>
    <message>
        <source>Worked &amp;with</source>
        <translation>仍在合作(&amp;W)</translation>
    </message>
</context>
<context>
    <name>pd::PaymentNoticeController</name>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>往期</translation>
    </message>
    <message>
        <source>Prepaid</source>
        <translation>预存</translation>
    </message>
    <message>
        <source>To pay</source>
        <translation>应交</translation>
    </message>
    <message>
        <source>Told by</source>
        <translation>告知方式</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Butler</source>
        <translation>管家</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n household(s)</source>
        <translation>
            <numerusform>%1：%n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>this month %1</source>
        <translation>本月 %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>往期 %1</translation>
    </message>
    <message>
        <source>some are hidden by the choice</source>
        <translation>已筛选，未全部列出</translation>
    </message>
    <message>
        <source>Not on the notices, because it is not checked and posted yet: %1</source>
        <translation>以下批次还没有核对过账，不在通知单上：%1</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>户号</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>已打印</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>Last</source>
        <translation>最近一次</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message numerus="yes">
        <source>Record for all %n listed</source>
        <translation>
            <numerusform>登记列出的 %n 户</numerusform>
        </translation>
    </message>
    <message>
        <source>Record how it was told</source>
        <translation>登记告知结果</translation>
    </message>
    <message>
        <source>as each household wishes it</source>
        <translation>按各户要求的方式</translation>
    </message>
    <message>
        <source>How</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>needed where somebody was not reached or objected</source>
        <translation>未联系上或有异议时必填</translation>
    </message>
    <message>
        <source>Show these notices</source>
        <translation>显示这些通知单</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>2026-11</source>
        <translation>2026-11</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Print two on a sheet of A4</source>
        <translation>一张 A4 打印两份</translation>
    </message>
    <message>
        <source>Announce a collection</source>
        <translation>登记收费安排</translation>
    </message>
    <message>
        <source>Who collects</source>
        <translation>收费单位</translation>
    </message>
    <message>
        <source>gas company</source>
        <translation>燃气公司</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>gas, 4th quarter</source>
        <translation>第四季度燃气费</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>11-25, 9:00 to 11:00</source>
        <translation>11月25日 9:00–11:00</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>lobby of building 3</source>
        <translation>3栋大堂</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Take back an announcement</source>
        <translation>撤销收费告示</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>收费安排</translation>
    </message>
    <message>
        <source>Save the words</source>
        <translation>保存文字</translation>
    </message>
    <message>
        <source>Where and when to pay, on every notice</source>
        <translation>交费地点和时间，印在每张通知单上</translation>
    </message>
</context>
<context>
    <name>pd::PersonForm</name>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>姓名(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Phones</source>
        <translation>电话(&amp;P)</translation>
    </message>
    <message>
        <source>Emplo&amp;yer</source>
        <translation>工作单位(&amp;Y)</translation>
    </message>
    <message>
        <source>I&amp;D number</source>
        <translation>证件号(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Birthday</source>
        <translation>生日(&amp;B)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Emer&amp;gency contact</source>
        <translation>紧急联系人(&amp;G)</translation>
    </message>
    <message>
        <source>Emergency p&amp;hone</source>
        <translation>紧急联系电话(&amp;H)</translation>
    </message>
    <message>
        <source>N&amp;otices</source>
        <translation>通知方式(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;VIP</source>
        <translation>VIP(&amp;V)</translation>
    </message>
    <message>
        <source>No&amp;te</source>
        <translation>备注(&amp;T)</translation>
    </message>
    <message>
        <source>In this room</source>
        <translation>在此房间</translation>
    </message>
    <message>
        <source>&amp;Role</source>
        <translation>身份(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Share, %</source>
        <translation>份额 %(&amp;S)</translation>
    </message>
    <message>
        <source>Re&amp;lation to the owner</source>
        <translation>与业主关系(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>开始日期(&amp;F)</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Registered already, perhaps the same person: %1</source>
        <translation>已有登记，可能是同一人：%1</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新人员</translation>
    </message>
    <message>
        <source>Change person</source>
        <translation>修改人员</translation>
    </message>
    <message>
        <source>L&amp;ast day</source>
        <translation>结束日期(&amp;A)</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between people</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Known person</source>
        <translation>已登记的人员</translation>
    </message>
    <message>
        <source>&amp;Who</source>
        <translation>人员(&amp;W)</translation>
    </message>
    <message>
        <source>Name, phone, pinyin, or another room</source>
        <translation>姓名、电话、拼音，或其他房号</translation>
    </message>
    <message>
        <source>Link a known person</source>
        <translation>关联已登记的人员</translation>
    </message>
    <message>
        <source>Nobody chosen yet.</source>
        <translation>还没有选择。</translation>
    </message>
    <message>
        <source>It is the same person</source>
        <translation>是同一个人</translation>
    </message>
</context>
<context>
    <name>pd::PreviewPage</name>
    <message>
        <source>Pri&amp;nter</source>
        <translation>打印机(&amp;N)</translation>
    </message>
    <message>
        <source>Move &amp;right</source>
        <translation>右移(&amp;R)</translation>
    </message>
    <message>
        <source>How far the print is moved on paper; negative moves left</source>
        <translation>打印内容在纸上右移的距离，负数为左移</translation>
    </message>
    <message>
        <source> mm</source>
        <translation> 毫米</translation>
    </message>
    <message>
        <source>Move &amp;down</source>
        <translation>下移(&amp;D)</translation>
    </message>
    <message>
        <source>How far the print is moved on paper; negative moves up</source>
        <translation>打印内容在纸上下移的距离，负数为上移</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页面</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Print preview</source>
        <translation>打印预览</translation>
    </message>
    <message>
        <source>No printer is set up on this computer. Save the paper as PDF instead.</source>
        <translation>这台电脑没有安装打印机。请存为 PDF。</translation>
    </message>
    <message>
        <source>Choose the printer for this kind of paper; it is remembered on this computer. Then print again.</source>
        <translation>请为这种单据选择打印机（这台电脑会记住），然后再打印。</translation>
    </message>
    <message>
        <source>Sent to %1.</source>
        <translation>已发送到 %1。</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>存为 PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已存为 %1。</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>pd::PriceListController</name>
    <message>
        <source>General</source>
        <translation>通用</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>收费方式</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>生效日期</translation>
    </message>
    <message>
        <source>New price</source>
        <translation>新价</translation>
    </message>
    <message>
        <source>Type the new prices into the last column; empty: stays as it is, “-”: no longer offered.</source>
        <translation>在最后一列输入新价；空着不变，“-”表示停用。</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s), valid on %1</source>
        <translation>
            <numerusform>%1 有效 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>last revised on %1</source>
        <translation>最近一版 %1</translation>
    </message>
    <message>
        <source>the half-yearly revision is due</source>
        <translation>半年修订已到期</translation>
    </message>
    <message>
        <source>For</source>
        <translation>适用</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1／%2</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>到 %1</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15; empty: today</source>
        <translation>2027-01-01、1-1 或 15；空着：今天</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>English name</source>
        <translation>英文名</translation>
    </message>
    <message>
        <source>piece, metre, hour …</source>
        <translation>个、米、小时……</translation>
    </message>
    <message>
        <source>For which fault (empty: all)</source>
        <translation>适用故障（空着：通用）</translation>
    </message>
    <message>
        <source>fault or group, initials</source>
        <translation>故障或类别，首字母</translation>
    </message>
    <message>
        <source>Add to the price list</source>
        <translation>增加价目</translation>
    </message>
    <message>
        <source>Change the item</source>
        <translation>修改项目</translation>
    </message>
    <message>
        <source>Set a new price</source>
        <translation>定新价</translation>
    </message>
    <message>
        <source>New price, yuan</source>
        <translation>新价（元）</translation>
    </message>
    <message>
        <source>No longer offer it</source>
        <translation>停用此项</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>New edition of the list</source>
        <translation>修订价目</translation>
    </message>
    <message>
        <source>Show the list of a day</source>
        <translation>看某一天的价目</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>whole group</source>
        <translation>整个类别</translation>
    </message>
</context>
<context>
    <name>pd::PrintQueueController</name>
    <message>
        <source>no printer is chosen, or it is off</source>
        <translation>没有选打印机，或打印机未开</translation>
    </message>
    <message>
        <source>the driver has no form of this size</source>
        <translation>驱动没有这种纸张</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>还没有发送</translation>
    </message>
    <message>
        <source>the printer did not take it</source>
        <translation>打印机没有接收</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>要求时间</translation>
    </message>
    <message>
        <source>By</source>
        <translation>操作人</translation>
    </message>
    <message>
        <source>Why it waits</source>
        <translation>等待原因</translation>
    </message>
    <message>
        <source>Every receipt of this computer went to its printer.</source>
        <translation>这台电脑的收据都已打印。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) wait. After a power cut look at the printer first: what came out already need not be printed again.</source>
        <translation>
            <numerusform>%n 张收据等待打印。停电以后请先看打印机：已经出来的不必再打。</numerusform>
        </translation>
    </message>
    <message>
        <source>Will be</source>
        <translation>打印出来是</translation>
    </message>
    <message>
        <source>the first print, without a mark</source>
        <translation>首次打印，不带标记</translation>
    </message>
    <message>
        <source>marked as reprint no. %1</source>
        <translation>补打 第 %1 次</translation>
    </message>
    <message>
        <source>Do not print it</source>
        <translation>不打印</translation>
    </message>
    <message>
        <source>Show these receipts</source>
        <translation>显示这些收据</translation>
    </message>
    <message>
        <source>all buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Receipts of the day</source>
        <translation>哪一天的收据</translation>
    </message>
    <message>
        <source>11-25, 2026-11-25; empty: today</source>
        <translation>11-25 或 2026-11-25；空着是今天</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Only those never printed</source>
        <translation>只要没打印过的</translation>
    </message>
</context>
<context>
    <name>pd::PromisePages</name>
    <message>
        <source>Calls and capacity</source>
        <translation>回访与工作量</translation>
    </message>
</context>
<context>
    <name>pd::QuoteBlock</name>
    <message>
        <source>Quote</source>
        <translation>报价</translation>
    </message>
    <message>
        <source>Item of the price list: characters or initials</source>
        <translation>价目：汉字或拼音首字母</translation>
    </message>
    <message>
        <source>Item of the price list</source>
        <translation>价目</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Enter adds the line; Enter on an empty item goes back to the form. Alt+Z takes the last line away.</source>
        <translation>Enter 记入一行；空行按 Enter 回到表单；Alt+Z 去掉最后一行。</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPages</name>
    <message>
        <source>Money</source>
        <translation>费用</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPaperController</name>
    <message>
        <source>Continuous form, three parts: 241 × 93.1 mm</source>
        <translation>连续纸三等分：241 × 93.1 毫米</translation>
    </message>
    <message>
        <source>Continuous form, two parts: 241 × 139.7 mm</source>
        <translation>连续纸二等分：241 × 139.7 毫米</translation>
    </message>
    <message>
        <source>A5, landscape</source>
        <translation>A5 横向</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Thermal roll, 80 mm</source>
        <translation>热敏卷纸 80 毫米</translation>
    </message>
    <message>
        <source>Thermal roll, 58 mm</source>
        <translation>热敏卷纸 58 毫米</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPaperForm</name>
    <message>
        <source>This computer</source>
        <translation>这台电脑</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>纸张</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>单据</translation>
    </message>
    <message>
        <source>Blank paper</source>
        <translation>白纸</translation>
    </message>
    <message>
        <source>Pre-printed: values only</source>
        <translation>套打：只打内容</translation>
    </message>
    <message>
        <source>Copies made</source>
        <translation>各联</translation>
    </message>
    <message>
        <source>One after the other</source>
        <translation>逐联打印</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>打印机</translation>
    </message>
    <message>
        <source>Moved right</source>
        <translation>右移</translation>
    </message>
    <message>
        <source>down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>测试</translation>
    </message>
    <message>
        <source>Print the calibration sheet</source>
        <translation>打印校准页</translation>
    </message>
    <message>
        <source>Print 5 forms</source>
        <translation>连打 5 张</translation>
    </message>
    <message>
        <source>Offsets belong to this computer, this printer and this paper; positive moves right or down. Change one direction at a time.</source>
        <translation>偏移按这台电脑、这台打印机、这种纸分别记住；正数向右、向下。每次只改一个方向。</translation>
    </message>
    <message>
        <source>The whole centre</source>
        <translation>整个中心</translation>
    </message>
    <message>
        <source>Copies (colour)</source>
        <translation>联次（颜色）</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>字头</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>请选择…</translation>
    </message>
    <message>
        <source>next number: %1</source>
        <translation>下一个号码：%1</translation>
    </message>
    <message>
        <source>Saved; the next receipt is printed like this.</source>
        <translation>已保存，下一张收据就这样打印。</translation>
    </message>
    <message>
        <source>Carbon paper, in one pass</source>
        <translation>复写纸一次打出</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptPapers</name>
    <message>
        <source>Receipts to print</source>
        <translation>待打印收据</translation>
    </message>
    <message>
        <source>Nothing waits</source>
        <translation>没有等待打印的</translation>
    </message>
    <message>
        <source>What a printer does not take stays here until it does.</source>
        <translation>打印机没有接收的留在这里，直到打出来。</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) to print</source>
        <translation>
            <numerusform>%n 张收据待打印</numerusform>
        </translation>
    </message>
    <message>
        <source>Opens the receipts that wait for the printer</source>
        <translation>打开等待打印的收据</translation>
    </message>
    <message>
        <source>There is no such receipt on this day.</source>
        <translation>这一天没有这样的收据。</translation>
    </message>
    <message>
        <source>Receipt paper</source>
        <translation>收据纸张</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsController</name>
    <message>
        <source>Into the prepayment</source>
        <translation>转入预存</translation>
    </message>
    <message>
        <source>Second person&apos;s login (above %1)</source>
        <translation>复核人账号（超过 %1）</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Refund</source>
        <translation>退款</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>最多 %1</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Given back by</source>
        <translation>退款方式</translation>
    </message>
    <message>
        <source>Why not as it was paid</source>
        <translation>不原路退回的原因</translation>
    </message>
    <message>
        <source>only by another method</source>
        <translation>换方式时填写</translation>
    </message>
    <message>
        <source>What is given back</source>
        <translation>退回的部分</translation>
    </message>
    <message>
        <source>is not owed any more</source>
        <translation>不再欠</translation>
    </message>
    <message>
        <source>is owed again</source>
        <translation>仍然欠</translation>
    </message>
    <message>
        <source>Check a paper</source>
        <translation>验票</translation>
    </message>
    <message>
        <source>Code or number on it</source>
        <translation>验证码或收据号</translation>
    </message>
    <message>
        <source>scan the QR code, or 3F9A20C1</source>
        <translation>扫二维码，或 3F9A20C1</translation>
    </message>
    <message>
        <source>Void the receipt</source>
        <translation>作废收据</translation>
    </message>
    <message>
        <source>Every copy of the paper is back</source>
        <translation>各联已全部收回</translation>
    </message>
    <message>
        <source>Reverse the receipt</source>
        <translation>红冲收据</translation>
    </message>
    <message>
        <source>Pay prepaid money out</source>
        <translation>退预存款</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Paid to</source>
        <translation>领款人</translation>
    </message>
    <message>
        <source>Limit for a second person</source>
        <translation>复核限额</translation>
    </message>
    <message>
        <source>Without a second person up to, yuan</source>
        <translation>不超过此额不需复核（元）</translation>
    </message>
    <message>
        <source>Prepayment</source>
        <translation>预存抵扣</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>收据号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>付款人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s), taken %1</source>
        <translation>
            <numerusform>%n 张，收 %1</numerusform>
        </translation>
    </message>
    <message>
        <source>given back %1</source>
        <translation>退 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n voided</source>
        <translation>
            <numerusform>作废 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>you have no open shift</source>
        <translation>您没有未结的班次</translation>
    </message>
    <message>
        <source>(%1 given back)</source>
        <translation>（已退 %1）</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第 %1 行</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Given</source>
        <translation>收现</translation>
    </message>
    <message>
        <source>%1, change %2</source>
        <translation>%1，找零 %2</translation>
    </message>
    <message>
        <source>Prepaid then</source>
        <translation>当时预存余额</translation>
    </message>
    <message>
        <source>About</source>
        <translation>原收据</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
    <message>
        <source>%1, open</source>
        <translation>%1，未结</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>验证码</translation>
    </message>
    <message>
        <source>Given: %1</source>
        <translation>开出：%1</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Refunded %1: %2</source>
        <translation>退款 %1：%2</translation>
    </message>
    <message>
        <source>Reversed: %1</source>
        <translation>红冲：%1</translation>
    </message>
    <message>
        <source>approved by %1</source>
        <translation>%1 复核</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsOwedController</name>
    <message>
        <source>Receipt</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Payer</source>
        <translation>交款人</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Collected by</source>
        <translation>代收人</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>自</translation>
    </message>
    <message numerus="yes">
        <source>%n receipt(s) to be brought to the customer</source>
        <translation>
            <numerusform>%n 张收据待送</numerusform>
        </translation>
    </message>
    <message>
        <source>The receipt was delivered</source>
        <translation>收据已送达</translation>
    </message>
    <message>
        <source>Delivered by</source>
        <translation>送达人</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>签收人</translation>
    </message>
</context>
<context>
    <name>pd::ReceiptsPage</name>
    <message>
        <source>Number, room, payer, 2026-11-25, 2026-11</source>
        <translation>收据号、房号、付款人、2026-11-25、2026-11</translation>
    </message>
    <message>
        <source>Look through the receipts</source>
        <translation>查找收据</translation>
    </message>
    <message>
        <source>Method of payment</source>
        <translation>付款方式</translation>
    </message>
    <message>
        <source>Cashier</source>
        <translation>收费员</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>收据</translation>
    </message>
    <message>
        <source>No receipt fits</source>
        <translation>没有符合的收据</translation>
    </message>
    <message>
        <source>Receipts are given at the cash desk. Take the filters away to see all of them.</source>
        <translation>收据在收费台开出。取消筛选可看全部。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>本月</translation>
    </message>
    <message>
        <source>My shift</source>
        <translation>我的班次</translation>
    </message>
    <message>
        <source>Voided</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>Every method</source>
        <translation>全部方式</translation>
    </message>
    <message>
        <source>Every cashier</source>
        <translation>全部收费员</translation>
    </message>
</context>
<context>
    <name>pd::ReductionsController</name>
    <message>
        <source>%1 a month</source>
        <translation>每月 %1</translation>
    </message>
    <message>
        <source>all items</source>
        <translation>全部项目</translation>
    </message>
    <message>
        <source>open</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Fee item</source>
        <translation>收费项目</translation>
    </message>
    <message>
        <source>Reduction</source>
        <translation>减免</translation>
    </message>
    <message>
        <source>From</source>
        <translation>自</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准人</translation>
    </message>
    <message numerus="yes">
        <source>%n reduction(s) in force</source>
        <translation>
            <numerusform>%n 项减免有效</numerusform>
        </translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>申请人</translation>
    </message>
    <message>
        <source>2027-01-01, 1-1 or 15</source>
        <translation>2027-01-01、1-1 或 15</translation>
    </message>
    <message>
        <source>End the reduction</source>
        <translation>结束减免</translation>
    </message>
    <message>
        <source>Last day (empty: today)</source>
        <translation>最后一天（空：今天）</translation>
    </message>
    <message>
        <source>Reduce the charges</source>
        <translation>减免费用</translation>
    </message>
    <message>
        <source>3-2-1201, name or phone</source>
        <translation>3-2-1201、姓名或电话</translation>
    </message>
    <message>
        <source>Taken off, %</source>
        <translation>减免（%）</translation>
    </message>
    <message>
        <source>20; 100: exempt</source>
        <translation>20，100 为免收</translation>
    </message>
    <message>
        <source>or yuan each month</source>
        <translation>或每月（元）</translation>
    </message>
    <message>
        <source>From (empty: today)</source>
        <translation>自（空：今天）</translation>
    </message>
    <message>
        <source>Until (empty: open)</source>
        <translation>至（空：不限）</translation>
    </message>
    <message>
        <source>Login of the one who approves it</source>
        <translation>批准人登录名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
</context>
<context>
    <name>pd::RegistryForm</name>
    <message>
        <source>Throw it away</source>
        <translation>放弃</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPage</name>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Part of a room number or name</source>
        <translation>房号或姓名的一部分</translation>
    </message>
    <message>
        <source>Room or name</source>
        <translation>房号或姓名</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Choose a room on the left, or press Ctrl+F and type its number, a name or a phone number.</source>
        <translation>请在左边选择房间，或按 Ctrl+F 输入房号、姓名或电话。</translation>
    </message>
    <message>
        <source>Registry</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>No rooms yet</source>
        <translation>还没有房间</translation>
    </message>
    <message>
        <source>Read them from the office&apos;s roster file, or add the first one by hand.</source>
        <translation>请从花名册文件导入，或手工添加第一个房间。</translation>
    </message>
    <message>
        <source>No room fits</source>
        <translation>没有符合的房间</translation>
    </message>
    <message>
        <source>Nothing fits the building and the text above.</source>
        <translation>没有符合上面楼栋和文字的房间。</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPageController</name>
    <message>
        <source>%1 m²</source>
        <translation>%1 ㎡</translation>
    </message>
    <message>
        <source>%1 m² inside</source>
        <translation>套内 %1 ㎡</translation>
    </message>
    <message>
        <source>handed over %1</source>
        <translation>%1 交付</translation>
    </message>
    <message>
        <source>butler %1</source>
        <translation>区域管家 %1</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1（%2 到期）</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1至 %2</translation>
    </message>
    <message>
        <source>In warranty: %1</source>
        <translation>保修期内：%1</translation>
    </message>
    <message>
        <source>Out of warranty: %1</source>
        <translation>已过保修期：%1</translation>
    </message>
</context>
<context>
    <name>pd::RegistryPages</name>
    <message>
        <source>Service orders</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Import roster</source>
        <translation>导入花名册</translation>
    </message>
</context>
<context>
    <name>pd::RepairCardController</name>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>What was wrong</source>
        <translation>维修内容</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>费用</translation>
    </message>
    <message>
        <source>free</source>
        <translation>免费</translation>
    </message>
    <message>
        <source>No repair of the home&apos;s own parts is on the card yet.</source>
        <translation>维修卡上还没有自用部位的维修。</translation>
    </message>
    <message numerus="yes">
        <source>%n repair(s) of the home&apos;s own parts, the last one on %1.</source>
        <translation>
            <numerusform>自用部位维修 %n 次，最近一次 %1。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::RepairCardView</name>
    <message>
        <source>Repair card of the room</source>
        <translation>房间维修卡</translation>
    </message>
</context>
<context>
    <name>pd::RepairForm</name>
    <message>
        <source>New repair</source>
        <translation>新报修</translation>
    </message>
    <message>
        <source>&amp;Caller: room, name, phone or public area</source>
        <translation>来电(&amp;C)：房号、姓名、电话或公共区域</translation>
    </message>
    <message>
        <source>3-2-1201, 321201, name, pinyin initials, last figures of the phone, or words such as 3栋电梯</source>
        <translation>3-2-1201、321201、姓名、拼音首字母、电话末几位，或“3栋电梯”之类</translation>
    </message>
    <message>
        <source>Reported &amp;by</source>
        <translation>报修人(&amp;B)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>&amp;Phone for this call</source>
        <translation>本次联系电话(&amp;P)</translation>
    </message>
    <message>
        <source>as in the registry</source>
        <translation>与档案相同</translation>
    </message>
    <message>
        <source>&amp;Fault</source>
        <translation>故障(&amp;F)</translation>
    </message>
    <message>
        <source>Chinese, pinyin initials or English</source>
        <translation>汉字、拼音首字母或英文</translation>
    </message>
    <message>
        <source>&amp;Urgency</source>
        <translation>紧急程度(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Kind of job</source>
        <translation>工单类别(&amp;K)</translation>
    </message>
    <message>
        <source>What is &amp;wrong (initials offer phrases; Tab or Ctrl+Enter leaves)</source>
        <translation>报修内容(&amp;W)（首字母可选常用语；按 Tab 或 Ctrl+Enter 离开）</translation>
    </message>
    <message>
        <source>&amp;Appointment</source>
        <translation>预约时间(&amp;A)</translation>
    </message>
    <message>
        <source>930, 14, +30</source>
        <translation>930、14、+30</translation>
    </message>
    <message>
        <source>Wa&amp;rranty</source>
        <translation>保修(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Material</source>
        <translation>材料(&amp;M)</translation>
    </message>
    <message>
        <source>whether there is any, and what</source>
        <translation>有没有、是什么</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>备注(&amp;N)</translation>
    </message>
    <message>
        <source>Pa&amp;id service</source>
        <translation>有偿服务(&amp;I)</translation>
    </message>
    <message>
        <source>E&amp;xpected cost, yuan</source>
        <translation>预计费用（元）(&amp;X)</translation>
    </message>
    <message>
        <source>0.00</source>
        <translation>0.00</translation>
    </message>
    <message>
        <source>Agreed b&amp;y (needed before dispatch)</source>
        <translation>同意人(&amp;Y)（派工前要填）</translation>
    </message>
    <message>
        <source>who agreed to pay</source>
        <translation>谁同意付费</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Empty the form</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Enter goes on · Shift+Enter back · Ctrl+Enter saves · Esc leaves, what is typed is kept</source>
        <translation>Enter 下一项 · Shift+Enter 上一项 · Ctrl+Enter 保存 · Esc 离开，已填内容保留</translation>
    </message>
    <message>
        <source>Saved. The number to read to the caller:</source>
        <translation>已保存。请把单号读给来电人：</translation>
    </message>
    <message>
        <source>Next call</source>
        <translation>下一个来电</translation>
    </message>
    <message>
        <source>Print the slip</source>
        <translation>打印服务单</translation>
    </message>
    <message>
        <source>Open the order</source>
        <translation>打开服务单</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>明天</translation>
    </message>
    <message>
        <source>Par&amp;t</source>
        <translation>部位(&amp;T)</translation>
    </message>
    <message>
        <source>Becomes the order of call %1.</source>
        <translation>保存后成为来电 %1 的服务单。</translation>
    </message>
    <message>
        <source>number or name</source>
        <translation>编号或姓名</translation>
    </message>
    <message>
        <source>Technician a&amp;sked for</source>
        <translation>指定维修人员(&amp;S)</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>发现人</translation>
    </message>
    <message>
        <source>Department or name</source>
        <translation>部门或姓名</translation>
    </message>
    <message>
        <source>Written afterwards</source>
        <translation>后补服务单</translation>
    </message>
    <message>
        <source>The work was begun before this was written; only urgent and immediate work</source>
        <translation>先干活、后补单；只限急修和即时</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>930 · empty: now</source>
        <translation>930，不填为现在</translation>
    </message>
</context>
<context>
    <name>pd::RepairFormController</name>
    <message>
        <source>visit code for the customer: %1</source>
        <translation>告诉客户上门验证码：%1</translation>
    </message>
</context>
<context>
    <name>pd::RepairsPage</name>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报修时间</translation>
    </message>
    <message>
        <source>Number or words</source>
        <translation>单号或文字</translation>
    </message>
    <message>
        <source>Number, place, content, name</source>
        <translation>单号、地点、内容、姓名</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>清除</translation>
    </message>
    <message>
        <source>Show all open orders</source>
        <translation>显示全部未完成的服务单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>报修</translation>
    </message>
    <message>
        <source>All technicians</source>
        <translation>全部维修人员</translation>
    </message>
    <message>
        <source>All buildings</source>
        <translation>全部楼栋</translation>
    </message>
    <message>
        <source>Building %1</source>
        <translation>%1 栋</translation>
    </message>
    <message>
        <source>No order fits the filters</source>
        <translation>没有符合筛选的服务单</translation>
    </message>
    <message>
        <source>Take a filter away, or show all open orders.</source>
        <translation>请去掉一个筛选，或显示全部未完成的服务单。</translation>
    </message>
    <message>
        <source>No open orders</source>
        <translation>没有未完成的服务单</translation>
    </message>
    <message>
        <source>Everything is closed. The next call becomes the next order.</source>
        <translation>全部已结束。下一个来电就是下一张服务单。</translation>
    </message>
    <message>
        <source>Orders behind: %1 (%2)</source>
        <translation>以下是 %1 的服务单（%2 张）</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>显示全部</translation>
    </message>
</context>
<context>
    <name>pd::ReportPages</name>
    <message>
        <source>Timeliness and completion</source>
        <translation>及时率和完成率</translation>
    </message>
</context>
<context>
    <name>pd::ReportsPage</name>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
</context>
<context>
    <name>pd::RoomForm</name>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>&amp;Building</source>
        <translation>楼栋(&amp;B)</translation>
    </message>
    <message>
        <source>Se&amp;ction</source>
        <translation>单元(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Number</source>
        <translation>房号(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Floor</source>
        <translation>楼层(&amp;F)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>房屋</translation>
    </message>
    <message>
        <source>&amp;Use</source>
        <translation>用途(&amp;U)</translation>
    </message>
    <message>
        <source>S&amp;tate</source>
        <translation>状态(&amp;T)</translation>
    </message>
    <message>
        <source>Built-up &amp;area, m²</source>
        <translation>建筑面积（㎡）(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Inner area, m²</source>
        <translation>套内面积（㎡）(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Handover</source>
        <translation>交付日期(&amp;H)</translation>
    </message>
    <message>
        <source>YYYY-MM-DD</source>
        <translation>年-月-日</translation>
    </message>
    <message>
        <source>Cauti&amp;on</source>
        <translation>提醒(&amp;O)</translation>
    </message>
    <message>
        <source>In warranty until</source>
        <translation>保修期至</translation>
    </message>
    <message>
        <source>&amp;Waterproofing</source>
        <translation>防水(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Plumbing</source>
        <translation>给排水(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Doors and windows</source>
        <translation>门窗(&amp;D)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>New room</source>
        <translation>新房间</translation>
    </message>
    <message>
        <source>Change room</source>
        <translation>修改房间</translation>
    </message>
    <message>
        <source>F&amp;ee coefficient</source>
        <translation>收费系数(&amp;E)</translation>
    </message>
    <message>
        <source>E&amp;lectrical</source>
        <translation>电气(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Structure</source>
        <translation>主体结构(&amp;S)</translation>
    </message>
    <message>
        <source>Butle&amp;r</source>
        <translation>区域管家(&amp;R)</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>无</translation>
    </message>
</context>
<context>
    <name>pd::RoomListModel</name>
    <message>
        <source>Mind the note of this room</source>
        <translation>请注意此房间的提醒</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>住户</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>pd::RoomOrdersView</name>
    <message>
        <source>Orders of the room</source>
        <translation>此房间的服务单</translation>
    </message>
</context>
<context>
    <name>pd::RosterImportPage</name>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>XLSX or CSV file of rooms and people</source>
        <translation>房间和人员的 XLSX 或 CSV 文件</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>选择(&amp;C)…</translation>
    </message>
    <message>
        <source>Save &amp;template…</source>
        <translation>保存模板(&amp;T)…</translation>
    </message>
    <message>
        <source>Col&amp;umns</source>
        <translation>各列(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Sheet</source>
        <translation>工作表(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Heading in row</source>
        <translation>标题在第几行(&amp;H)</translation>
    </message>
    <message>
        <source>Columns of the file and what they mean</source>
        <translation>文件各列及其含义</translation>
    </message>
    <message>
        <source>First rows of the file</source>
        <translation>文件前几行</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>问题(&amp;P)</translation>
    </message>
    <message>
        <source>Problems by row and column</source>
        <translation>按行列列出的问题</translation>
    </message>
    <message>
        <source>&amp;Earlier imports</source>
        <translation>以前的导入(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier imports</source>
        <translation>以前的导入</translation>
    </message>
    <message>
        <source>Take the import &amp;back</source>
        <translation>撤销导入(&amp;B)</translation>
    </message>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>Import, leaving out bad rows</source>
        <translation>跳过有问题的行并导入</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>导入(&amp;I)</translation>
    </message>
    <message>
        <source>– leave out –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>Imported.</source>
        <translation>已导入。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left out.</source>
        <translation>
            <numerusform>跳过 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>The import of %1 was taken back.</source>
        <translation>%1 的导入已撤销。</translation>
    </message>
    <message>
        <source>The template was saved as %1.</source>
        <translation>模板已存为 %1。</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>First value</source>
        <translation>首个值</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Choose the roster</source>
        <translation>选择花名册</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx *.csv *.txt);;All files (*)</source>
        <translation>表格文件 (*.xlsx *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>保存模板</translation>
    </message>
    <message>
        <source>roster-template.xlsx</source>
        <translation>花名册模板.xlsx</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>表格文件 (*.xlsx)</translation>
    </message>
    <message>
        <source>What column %1 holds</source>
        <translation>第 %1 列的含义</translation>
    </message>
    <message>
        <source>Not checked yet. “Check” tells what an import would do, and stores nothing.</source>
        <translation>还没有检查。“检查”会说明导入的结果，不会保存。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) read.</source>
        <translation>
            <numerusform>读取 %n 行。</numerusform>
        </translation>
    </message>
    <message>
        <source>No problems.</source>
        <translation>没有问题。</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have problems.</source>
        <translation>
            <numerusform>%n 行有问题。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import, leaving out %n bad row(s)</source>
        <translation>
            <numerusform>跳过 %n 行有问题的并导入</numerusform>
        </translation>
    </message>
    <message>
        <source>Take back the import of %1? Rooms and people it added go, what it changed is put back.</source>
        <translation>撤销 %1 的导入？它新增的房间和人员会删除，修改的内容会恢复。</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>St&amp;op</source>
        <translation>停止(&amp;O)</translation>
    </message>
    <message>
        <source>No file chosen yet</source>
        <translation>还没有选择文件</translation>
    </message>
    <message>
        <source>Choose the office&apos;s roster, or type its path above. What it would change is shown before anything is stored.</source>
        <translation>选择花名册文件，或在上方输入路径。会先说明导入的结果，之后才保存。</translation>
    </message>
    <message>
        <source>&amp;Problems (%1)</source>
        <translation>问题（%1）(&amp;P)</translation>
    </message>
    <message>
        <source>Steps of the import</source>
        <translation>导入的步骤</translation>
    </message>
</context>
<context>
    <name>pd::RosterPreviewModel</name>
    <message>
        <source>%1, filled down from row %2</source>
        <translation>%1，沿用第 %2 行</translation>
    </message>
</context>
<context>
    <name>pd::RosterProblemModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>whole row</source>
        <translation>整行</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>说明</translation>
    </message>
</context>
<context>
    <name>pd::SaturationBar</name>
    <message>
        <source>There is room again</source>
        <translation>可重新接单</translation>
    </message>
</context>
<context>
    <name>pd::SearchBox</name>
    <message>
        <source>Search</source>
        <translation>搜索</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>找到的结果</translation>
    </message>
    <message>
        <source>Room, name, phone, number, pinyin …  Ctrl+F</source>
        <translation>房号、姓名、电话、单号、拼音…  Ctrl+F</translation>
    </message>
</context>
<context>
    <name>pd::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
</context>
<context>
    <name>pd::SettingsPages</name>
    <message>
        <source>Language and look</source>
        <translation>语言和外观</translation>
    </message>
    <message>
        <source>Backup and check</source>
        <translation>备份和检查</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>Fault kinds</source>
        <translation>故障类别</translation>
    </message>
    <message>
        <source>Opens backup and check in the settings</source>
        <translation>打开设置中的“备份和检查”</translation>
    </message>
    <message>
        <source>Slip copies</source>
        <translation>服务单联次</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Papers and deadlines</source>
        <translation>单据与期限</translation>
    </message>
</context>
<context>
    <name>pd::SettlementController</name>
    <message>
        <source>Notice</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>维修结果</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>施工</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>验收</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>维修费</translation>
    </message>
    <message>
        <source>Fee</source>
        <translation>服务费</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>结算单</translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) · cost %1 + fee %2 = %3</source>
        <translation>
            <numerusform>%n 单 · 维修费 %1 + 服务费 %2 = %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Not settled yet, up to the end of %1.</source>
        <translation>截至 %1 月底尚未结算。</translation>
    </message>
    <message>
        <source>Nothing to settle for %1.</source>
        <translation>%1 没有要结算的项目。</translation>
    </message>
    <message>
        <source>Settled for %1 under %2.</source>
        <translation>%1 已结算，结算单 %2。</translation>
    </message>
</context>
<context>
    <name>pd::ShiftController</name>
    <message>
        <source>closed %1</source>
        <translation>%1 交班</translation>
    </message>
    <message>
        <source>open, %1</source>
        <translation>未交，已 %1</translation>
    </message>
    <message>
        <source>day sheet</source>
        <translation>日结单</translation>
    </message>
    <message>
        <source>no day sheet yet</source>
        <translation>尚未日结</translation>
    </message>
    <message numerus="yes">
        <source>%n shift(s)</source>
        <translation>
            <numerusform>%n 个班次</numerusform>
        </translation>
    </message>
    <message>
        <source>to be closed</source>
        <translation>待日结</translation>
    </message>
    <message>
        <source>a shift is open</source>
        <translation>有班次未交</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>票据</translation>
    </message>
    <message>
        <source>Money</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>差额</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Shift %1 is open</source>
        <translation>班次 %1 进行中</translation>
    </message>
    <message>
        <source>No shift is open</source>
        <translation>当前没有班次</translation>
    </message>
    <message numerus="yes">
        <source>%1 at %2, since %3 (%4), %n receipt(s)</source>
        <translation>
            <numerusform>%1，%2，%3 开班（%4），票据 %n 张</numerusform>
        </translation>
    </message>
    <message>
        <source>over 24 hours: it takes no more money, count and close it</source>
        <translation>已超过 24 小时，不能再收款，请清点交班</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Day without a sheet</source>
        <translation>待日结</translation>
    </message>
    <message>
        <source>Amount, yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>change fetched from the bank</source>
        <translation>到银行取零钱</translation>
    </message>
    <message>
        <source>to the safe</source>
        <translation>交保险柜</translation>
    </message>
    <message>
        <source>money changed</source>
        <translation>换零</translation>
    </message>
    <message>
        <source>Close the day</source>
        <translation>日结</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Explain a missing number</source>
        <translation>说明缺号</translation>
    </message>
    <message>
        <source>Open a shift</source>
        <translation>开班</translation>
    </message>
    <message>
        <source>Count and close</source>
        <translation>清点交班</translation>
    </message>
    <message>
        <source>Count and close %1</source>
        <translation>清点交班 %1</translation>
    </message>
    <message>
        <source>Money is taken in a shift: count the cash in the drawer and open one.</source>
        <translation>收款须在班次内进行：请清点备用金并开班。</translation>
    </message>
</context>
<context>
    <name>pd::ShiftPage</name>
    <message>
        <source>There was no shift yet</source>
        <translation>尚无班次</translation>
    </message>
    <message>
        <source>Whoever takes money opens a shift with the cash that is in the drawer.</source>
        <translation>收款前请用钱箱中的现金开班。</translation>
    </message>
    <message>
        <source>The shift is open; money can be taken.</source>
        <translation>已开班，可以收款。</translation>
    </message>
    <message>
        <source>%1 is closed; nothing is missing.</source>
        <translation>%1 已交班，账款相符。</translation>
    </message>
    <message>
        <source>%1 is closed with a difference of %2.</source>
        <translation>%1 已交班，差额 %2。</translation>
    </message>
    <message>
        <source>The day is closed. Ctrl+P prints its sheet to be signed.</source>
        <translation>已日结。按 Ctrl+P 打印日结单签字。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已记录。</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>班次</translation>
    </message>
</context>
<context>
    <name>pd::ShiftPages</name>
    <message>
        <source>Shift and day close</source>
        <translation>班次与日结</translation>
    </message>
    <message>
        <source>Receipts, allocations, shifts and day sheets are checked against each other once a day; opens the shifts</source>
        <translation>每天核对票据、核销、班次和日结单；点击打开班次</translation>
    </message>
</context>
<context>
    <name>pd::ShiftSettingsForm</name>
    <message>
        <source>A shift that comes out even closes by itself. Up to this limit a difference needs a reason, above it the login and password of a supervisor too. Nought: every difference needs the supervisor. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>相符的班次直接交班。差额不超过此限额时须写原因，超过时还须主管的账号和密码；为 0 时任何差额都须主管复核。对本中心所有电脑有效，并记入审计记录。</translation>
    </message>
    <message>
        <source>&amp;Limit of a difference, yuan</source>
        <translation>差额限额（元）(&amp;L)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
</context>
<context>
    <name>pd::SidePanel</name>
    <message>
        <source>Print this</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>关闭（Esc）</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>User guide</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>pd::SlipBook</name>
    <message>
        <source>Whom you asked</source>
        <translation>向谁追单</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>对方答复</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>empty: now · 930 · 11-25 930</source>
        <translation>留空：现在 · 930 · 11-25 930</translation>
    </message>
    <message>
        <source>Why the number or its slip is not there</source>
        <translation>缺号或缺单的原因</translation>
    </message>
</context>
<context>
    <name>pd::SlipBookView</name>
    <message>
        <source>Sho&amp;w</source>
        <translation>显示(&amp;W)</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>显示内容</translation>
    </message>
    <message>
        <source>Another desk has handed some of these copies over. The list stands here as it is now; Ctrl+Enter hands over the rest.</source>
        <translation>其中有的已由另一台电脑移交。列表已更新，按 Ctrl+Enter 移交其余的。</translation>
    </message>
</context>
<context>
    <name>pd::SlipBooksPage</name>
    <message>
        <source>Books of the slips</source>
        <translation>单据台账</translation>
    </message>
    <message>
        <source>Slips</source>
        <translation>单据</translation>
    </message>
</context>
<context>
    <name>pd::SlipReturnPage</name>
    <message>
        <source>Return slips</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>&amp;Number of the slip</source>
        <translation>单号(&amp;N)</translation>
    </message>
    <message>
        <source>FW-202611-0183 or 0183</source>
        <translation>FW-202611-0183 或 0183</translation>
    </message>
    <message>
        <source>You may not enter returned slips. Ask an administrator for that right.</source>
        <translation>您没有返单权限。请找管理员开通。</translation>
    </message>
    <message>
        <source>Changed meanwhile: %1. What you typed is still here; Ctrl+Enter saves it over that.</source>
        <translation>别人同时改了：%1。您填的内容还在：按 Ctrl+Enter 以您的为准保存。</translation>
    </message>
    <message>
        <source>Scan the code of a slip, or type its number or the last digits, and Enter.</source>
        <translation>扫描单子上的二维码，或输入单号（末几位也可以），按 Enter。</translation>
    </message>
    <message>
        <source>Taken in here</source>
        <translation>本次已收</translation>
    </message>
    <message>
        <source>Slips taken in here</source>
        <translation>本次已收的服务单</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>The work of %1 is not recorded yet: what the slip says records it as done, and the slip as back.</source>
        <translation>%1 还没有登记完工：按单上内容填写，将同时登记完工和返单。</translation>
    </message>
    <message>
        <source>%1 was cancelled %2 by %3: %4. Put its slip with the cancelled ones.</source>
        <translation>%1 已于 %2 由 %3 撤单：%4。请把单子归入撤单。</translation>
    </message>
    <message>
        <source>%1 is back already: taken in %2 by %3.</source>
        <translation>%1 已经返单：%2 由 %3 收回。</translation>
    </message>
    <message>
        <source>%1 It is number %2 of those taken in here.</source>
        <translation>%1是本次收的第 %2 张。</translation>
    </message>
    <message>
        <source>%1 has not been dispatched. Dispatch it first; then its slip can come back.</source>
        <translation>%1 还没有派工。请先派工，才能返单。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>返单</translation>
    </message>
    <message>
        <source>Charge</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>None yet. What is taken in stands here; Enter opens the order.</source>
        <translation>还没有。收回的单列在这里，按 Enter 打开。</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) taken in, the last one %1, charges together %2</source>
        <translation>
            <numerusform>已收 %n 张，最后一张 %1，收费合计 %2</numerusform>
        </translation>
    </message>
    <message>
        <source>The order of slip %1 was merged into %2, which is shown here: enter here what the slip says, and put slip %1 with the cancelled ones.</source>
        <translation>%1 已并入 %2，现已打开后者：请按纸单内容在此填写，%1 的纸单归入撤单。</translation>
    </message>
</context>
<context>
    <name>pd::SlipSettingsController</name>
    <message>
        <source>① Customer service: stays at the desk</source>
        <translation>① 客服联：客服部留存</translation>
    </message>
    <message>
        <source>② Finance: goes to the books</source>
        <translation>② 财务联：财务部记账</translation>
    </message>
    <message>
        <source>③ Customer: stays in the home</source>
        <translation>③ 客户联：交客户保存</translation>
    </message>
    <message>
        <source>④ Servicing department: stays with the technicians</source>
        <translation>④ 服务联：服务部门留存</translation>
    </message>
    <message>
        <source>A slip is one page; the paper makes the four copies.</source>
        <translation>每张服务单打印一页，四联由复写纸复写。</translation>
    </message>
    <message>
        <source>No copy is chosen. Tick at least one.</source>
        <translation>没有选择联次。请至少勾选一联。</translation>
    </message>
    <message numerus="yes">
        <source>A slip is %n page(s), one for each copy.</source>
        <translation>
            <numerusform>每张服务单打印 %n 页，每联一页。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>pd::SlipSettingsForm</name>
    <message>
        <source>A slip has four copies. This holds for every computer of the centre and is kept in the audit log.</source>
        <translation>服务单一式四联。此设置对本中心所有电脑有效，更改会记入审计。</translation>
    </message>
    <message>
        <source>Plain paper: each copy is a page</source>
        <translation>普通纸：每联一页</translation>
    </message>
    <message>
        <source>Multi-part carbon paper: one page that names all four copies</source>
        <translation>多联复写纸：只打一页，写明四联</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Saved; the next slip is printed like this.</source>
        <translation>已保存，下一张服务单按此打印。</translation>
    </message>
</context>
<context>
    <name>pd::StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>员工</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>姓名(&amp;A)</translation>
    </message>
    <message>
        <source>P&amp;hone</source>
        <translation>电话(&amp;H)</translation>
    </message>
    <message>
        <source>Orders can be given to this &amp;technician</source>
        <translation>可以派工给此维修人员(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;rade</source>
        <translation>工种(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Login</source>
        <translation>登录名(&amp;L)</translation>
    </message>
    <message>
        <source>Ne&amp;w password</source>
        <translation>新密码(&amp;W)</translation>
    </message>
    <message>
        <source>R&amp;oles</source>
        <translation>角色(&amp;O)</translation>
    </message>
    <message>
        <source>Works here at &amp;present</source>
        <translation>在职(&amp;P)</translation>
    </message>
    <message>
        <source>Let log in a&amp;gain</source>
        <translation>解除登录限制(&amp;G)</translation>
    </message>
    <message>
        <source>Ends the waiting time after too many wrong passwords</source>
        <translation>结束多次输错密码后的等待时间</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>放弃(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>The next try may be made at once.</source>
        <translation>现在可以立即重试登录。</translation>
    </message>
    <message>
        <source>What you typed is not saved yet.</source>
        <translation>填写的内容还没有保存。</translation>
    </message>
    <message>
        <source>Discard it</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>已保存。</translation>
    </message>
    <message>
        <source>New colleague</source>
        <translation>新员工</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>不修改</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the rights of a role</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>role and its rights</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>pd::StaffTableModel</name>
    <message>
        <source>none</source>
        <comment>no login</comment>
        <translation>无</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>active</source>
        <translation>在职</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Login</source>
        <translation>登录名</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Trade</source>
        <translation>工种</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>pd::StockController</name>
    <message>
        <source>Material</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Specification</source>
        <translation>规格</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>型号</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>In stock</source>
        <translation>库存</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>储备量</translation>
    </message>
    <message>
        <source>Price, yuan</source>
        <translation>单价（元）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>no longer used</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>%1 asked for</source>
        <translation>申购 %1</translation>
    </message>
    <message>
        <source>below the reserve</source>
        <translation>低于储备</translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) of material</source>
        <translation>
            <numerusform>%n 种材料</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n below the reserve</source>
        <translation>
            <numerusform>%n 种低于储备</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n order(s) wait for material</source>
        <translation>
            <numerusform>%n 单待料</numerusform>
        </translation>
    </message>
    <message>
        <source>Price</source>
        <translation>单价</translation>
    </message>
    <message>
        <source>¥%1 per %2</source>
        <translation>¥%1／%2</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>申购</translation>
    </message>
    <message>
        <source>%1 %2, then %3</source>
        <translation>%1 %2，结存 %3</translation>
    </message>
    <message>
        <source>Add material</source>
        <translation>新材料</translation>
    </message>
    <message>
        <source>Change the material</source>
        <translation>修改材料</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>piece, metre …</source>
        <translation>个、米……</translation>
    </message>
    <message>
        <source>Still used</source>
        <translation>仍在使用</translation>
    </message>
    <message>
        <source>Receive material</source>
        <translation>材料入库</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Supplier, delivery note</source>
        <translation>供货单位、送货单</translation>
    </message>
    <message>
        <source>Enter a count</source>
        <translation>录入盘点</translation>
    </message>
    <message>
        <source>Found (by the book: %1 %2)</source>
        <translation>实盘（账面 %1 %2）</translation>
    </message>
    <message>
        <source>Why it differs</source>
        <translation>不符的原因</translation>
    </message>
    <message>
        <source>breakage, loss, found again …</source>
        <translation>破损、遗失、找回……</translation>
    </message>
</context>
<context>
    <name>pd::TechnicianMoneyController</name>
    <message>
        <source>Order</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房间</translation>
    </message>
    <message>
        <source>Customer</source>
        <translation>客户</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>金额</translation>
    </message>
    <message>
        <source>By</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s) money without a receipt, %1</source>
        <translation>
            <numerusform>%n 笔未开收据，%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the customer&apos;s receipt</source>
        <translation>给客户开收据</translation>
    </message>
    <message>
        <source>Name on the receipt</source>
        <translation>收据抬头</translation>
    </message>
</context>
<context>
    <name>pd::TodayCardView</name>
    <message>
        <source>%1 · %2 late</source>
        <translation>%1 · 逾期 %2</translation>
    </message>
</context>
<context>
    <name>pd::TodayPage</name>
    <message>
        <source>Nothing is waiting for you.</source>
        <translation>没有待办事项。</translation>
    </message>
    <message numerus="yes">
        <source>%n to be done</source>
        <translation>
            <numerusform>%n 项待办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to be done, %1 of them late</source>
        <translation>
            <numerusform>%n 项待办，其中 %1 项逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>This line was settled meanwhile. Open the order to add to it, or Esc gives up.</source>
        <translation>此项已由他人处理。可打开服务单补充，或按 Esc 放弃。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今天</translation>
    </message>
</context>
<context>
    <name>pd::TopBar</name>
    <message>
        <source>DEMO</source>
        <comment>watermark of the demo estate</comment>
        <translation>演示</translation>
    </message>
    <message>
        <source>This is the demo estate. Nothing here is real.</source>
        <translation>这是演示小区，内容都是虚构的。</translation>
    </message>
    <message>
        <source>Who is at this desk: switch, change password, log out</source>
        <translation>当前登录人：换人、修改密码、退出登录</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>锁定</translation>
    </message>
</context>
<context>
    <name>pd::UndoLine</name>
    <message>
        <source>Undo (%1 s)</source>
        <translation>撤回（%1 秒）</translation>
    </message>
</context>
<context>
    <name>pd::UnreturnedBook</name>
    <message>
        <source>Work done, due, or of earlier days</source>
        <translation>已完工、到期或以前派出的</translation>
    </message>
    <message>
        <source>All slips that are out</source>
        <translation>全部在外的服务单</translation>
    </message>
    <message>
        <source>%1, late %2</source>
        <translation>%1，超时 %2</translation>
    </message>
    <message>
        <source>%1 times, %2</source>
        <translation>%1 次，%2</translation>
    </message>
    <message>
        <source>Taken along %1</source>
        <translation>%1 领单</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>单号</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>房号</translation>
    </message>
    <message>
        <source>What</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Technician</source>
        <translation>维修人员</translation>
    </message>
    <message>
        <source>Dispatched</source>
        <translation>派工</translation>
    </message>
    <message>
        <source>Due back</source>
        <translation>应返时间</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Last asked</source>
        <translation>最近追单</translation>
    </message>
    <message numerus="yes">
        <source>%n slip(s) not back</source>
        <translation>
            <numerusform>%n 张未返单</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2 of them late</source>
        <translation>%1，其中 %2 张超时</translation>
    </message>
    <message>
        <source>%1 (only the oldest %2 are shown)</source>
        <translation>%1（只显示最早的 %2 张）</translation>
    </message>
    <message>
        <source>When %1 took the slip</source>
        <translation>%1 领单的时间</translation>
    </message>
    <message>
        <source>empty: now · 930 · 11-25 930</source>
        <translation>留空：现在 · 930 · 11-25 930</translation>
    </message>
    <message>
        <source>Every slip is back</source>
        <translation>服务单均已返回</translation>
    </message>
    <message>
        <source>Slips appear here when their work is done or their time is over.</source>
        <translation>已完工或超过时限的服务单会出现在这里。</translation>
    </message>
    <message>
        <source>Unreturned</source>
        <translation>未返单</translation>
    </message>
</context>
<context>
    <name>pd::WarrantyHintController</name>
    <message>
        <source>No outside unit is entered for this part yet: Settings, outside units.</source>
        <translation>该部位尚未录入责任单位：见 设置 › 外部单位。</translation>
    </message>
    <message>
        <source>Duty of %1 (%2). Not chargeable.</source>
        <translation>责任单位：%1（%2）。不收费。</translation>
    </message>
    <message>
        <source>Cost borne by %1.</source>
        <translation>费用承担：%1。</translation>
    </message>
</context>
<context>
    <name>pd::WarrantyPage</name>
    <message>
        <source>Open notices</source>
        <translation>未结通知单</translation>
    </message>
    <message>
        <source>Letters without reply</source>
        <translation>未回复的联系函</translation>
    </message>
    <message>
        <source>&amp;Unit</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Month</source>
        <translation>月份(&amp;M)</translation>
    </message>
    <message>
        <source>Work done on behalf of the unit</source>
        <translation>代为维修的项目</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>通知单</translation>
    </message>
    <message>
        <source>Contact letters</source>
        <translation>联系函</translation>
    </message>
    <message>
        <source>Settlement</source>
        <translation>月度结算</translation>
    </message>
    <message>
        <source>Warranty</source>
        <translation>保修</translation>
    </message>
    <message>
        <source>Nothing is open with outside units</source>
        <translation>没有未结的通知单</translation>
    </message>
    <message>
        <source>A notice is sent from the order, in the panel beside the list of repairs.</source>
        <translation>在报修列表旁的服务单面板中发出通知。</translation>
    </message>
    <message>
        <source>Every letter has its reply</source>
        <translation>联系函均已回复</translation>
    </message>
    <message>
        <source>A contact letter is written from the order it is about.</source>
        <translation>联系函在相关服务单上填写。</translation>
    </message>
    <message>
        <source>Nothing to settle</source>
        <translation>没有要结算的项目</translation>
    </message>
    <message>
        <source>Here stands what was repaired on behalf of the developer and accepted by the owner.</source>
        <translation>代开发商维修并经业主验收的项目列在这里。</translation>
    </message>
    <message>
        <source>Mark as settled</source>
        <translation>标记为已结算</translation>
    </message>
    <message>
        <source>Settled is settled: %1. Press Ctrl+Enter once more to do it.</source>
        <translation>结算后不可更改：%1。再按一次 Ctrl+Enter 确认。</translation>
    </message>
    <message>
        <source>Settled under %1. Print it now (Ctrl+P).</source>
        <translation>已结算，结算单 %1。请打印（Ctrl+P）。</translation>
    </message>
    <message>
        <source>Save the settlement</source>
        <translation>保存结算表</translation>
    </message>
    <message>
        <source>Spreadsheets (*.xlsx)</source>
        <translation>电子表格 (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>已保存为 %1。</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Spreadsheet</source>
        <translation>存为表格</translation>
    </message>
</context>
<context>
    <name>pd::WatchController</name>
    <message>
        <source>%1 of %2 orders open, since %3</source>
        <translation>%2 单中 %1 单未结束，自 %3</translation>
    </message>
    <message>
        <source>closed %1</source>
        <translation>%1 结案</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>楼栋</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>故障</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>For callers</source>
        <translation>答复口径</translation>
    </message>
    <message>
        <source>nothing yet</source>
        <translation>还没有填写</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>处理结果</translation>
    </message>
    <message>
        <source>Save the words for callers</source>
        <translation>保存答复口径</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What callers are told</source>
        <translation>怎样答复来电人</translation>
    </message>
    <message>
        <source>Close with all orders</source>
        <translation>一并结案</translation>
    </message>
    <message>
        <source>Result, for every order</source>
        <translation>处理结果（写入每张服务单）</translation>
    </message>
    <message>
        <source>%1 is closed.</source>
        <translation>%1 已结案。</translation>
    </message>
</context>
<context>
    <name>pd::WatchPage</name>
    <message>
        <source>Its orders</source>
        <translation>所属服务单</translation>
    </message>
    <message>
        <source>Nothing waits here</source>
        <translation>没有待办</translation>
    </message>
    <message>
        <source>Words for callers</source>
        <translation>答复口径</translation>
    </message>
    <message>
        <source>Close with all orders</source>
        <translation>一并结案</translation>
    </message>
    <message>
        <source>Watch list</source>
        <translation>值守清单</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>服务单</translation>
    </message>
    <message>
        <source>Incidents</source>
        <translation>突发事件</translation>
    </message>
</context>
</TS>
