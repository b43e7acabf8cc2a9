using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing; gets one half of the options of a pipeline.</summary>
[Pass("test-options-pass-b")]
public sealed partial class OptionsBTestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestOptionsPassB";

    protected override void Run(FuncOp op, PassContext context) => context.MarkUnchanged();
}
