using OpenXla.Ir.Builtin;
using OpenXla.Ir.PassManagement;
using OpenXla.Ir.Text;
using OpenXla.Ir.Tools.Tests.Support;

namespace OpenXla.Ir.Tools.Tests.PassManagement;

public class StatisticsTests
{
    /// <summary>All threads count in one number, and a pass that appears twice has one for each.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(4)]
    public void PassesCount(int threads)
    {
        var context = new IrContext { Threads = threads };
        Verbs.Registry().AddDialectsTo(context);
        var module = AsmParser.ParseModule(context, string.Concat(Enumerable.Range(0, 100).Select(static i => $"\"t.func\"() <{{sym_name = \"f{i}\"}}> ({{ \"t.leaf\"() : () -> () }}) : () -> ()\n")));
        var manager = new PassManager(context);
        manager.Nest("t.func").Add<CountPass>().Add<CountPass>();
        manager.Nest("builtin.module").Add<NothingPass>();
        Assert.True(manager.Run(module));
        const string Head = "===-------------------------------------------------------------------------===\n                         ... Pass statistics report ...\n===-------------------------------------------------------------------------===\n";
        Assert.Equal(
            Head + """
            Pipeline Collection : ['builtin.module', 't.func']
              't.func' Pipeline
                Count
                  (S) 100 leaves - Leaves seen
                  (S)   0 none   - Never counted
                Count
                  (S) 100 leaves - Leaves seen
                  (S)   0 none   - Never counted
              'builtin.module' Pipeline
                Nothing


            """.ReplaceLineEndings("\n"),
            PassStatisticsReport.Format(manager, asList: false));
        Assert.Equal(
            Head + """
              Count
                (S) 200 leaves - Leaves seen
                (S)   0 none   - Never counted


            """.ReplaceLineEndings("\n"),
            PassStatisticsReport.Format(manager, asList: true));
    }
}
