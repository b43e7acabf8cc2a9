namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Always fails.</summary>
[Pass("test-pass-failure")]
public sealed partial class FailureTestPass : Pass<Operation>
{
    public override string DisplayName => "(anonymous namespace)::TestFailurePass";

    /// <summary>Whether an error says so.</summary>
    [Option] public bool GenDiagnostics { get; init; }

    protected override void Run(Operation op, PassContext context)
    {
        if (GenDiagnostics) context.Context.Diagnostics.Error(op.Location, "illegal operation");
        context.Fail();
    }
}
