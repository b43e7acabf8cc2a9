namespace OpenXla.Ir.Dialects.Shape;

/// <summary>That several assumptions hold: <c>shape.assuming_all %a, %b</c>.</summary>
[Op("shape.assuming_all", Syntax = "$inputs attr-dict")]
public sealed partial class AssumingAllOp : Operation, IPure, ICommutative
{
    [Operand<WitnessType>] public partial OperandRange Inputs { get; }
    [Result<WitnessType>] public partial Value Result { get; }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (OperandCount == 0) verifier.Error(this, "no operands specified");
    }
}
