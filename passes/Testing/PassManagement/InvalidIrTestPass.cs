using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.PassManagement;

/// <summary>Puts an operation that does not verify into functions.</summary>
[Pass("test-pass-create-invalid-ir")]
public sealed partial class InvalidIrTestPass : InterfacePass<IFunction>
{
    public override string DisplayName => "(anonymous namespace)::TestInvalidIRPass";

    /// <summary>Whether the pass fails by itself.</summary>
    [Option] public bool SignalPassFailure { get; init; }

    /// <summary>Whether the operation is made.</summary>
    [Option("emit-invalid-ir")] public bool EmitInvalidIr { get; init; } = true;

    protected override IReadOnlyList<string> DependentDialects => ["test"];

    protected override void Run(IFunction op, PassContext context)
    {
        if (SignalPassFailure) context.Fail();
        if (!EmitInvalidIr || op.Body.IsEmpty) return;
        var builder = new OpBuilder(context.Context);
        builder.SetInsertionPointToStart(op.Body.Entry);
        builder.Insert(builder.NewState("test.any_attr_of_i32_str"));
    }
}
