using OpenXla.Ir.Dialects.Func;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing; gets one half of the options of a pipeline.</summary>
[Pass("test-options-pass-a")]
public sealed partial class OptionsATestPass : Pass<FuncOp>
{
    public override string DisplayName => "(anonymous namespace)::TestOptionsPassA";

    protected override void Run(FuncOp op, PassContext context) => context.MarkUnchanged();
}
