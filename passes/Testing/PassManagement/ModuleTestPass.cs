namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Does nothing, on modules alone.</summary>
[Pass("test-module-pass")]
public sealed partial class ModuleTestPass : Pass<ModuleOp>
{
    public override string DisplayName => "(anonymous namespace)::TestModulePass";

    protected override void Run(ModuleOp op, PassContext context) => context.MarkUnchanged();
}
