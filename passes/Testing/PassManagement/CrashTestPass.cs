namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Always breaks down.</summary>
[Pass("test-pass-crash")]
public sealed partial class CrashTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestCrashRecoveryPass";

    protected override void Run(Operation op, PassContext context) => throw new InvalidOperationException("this pass always breaks down");
}
