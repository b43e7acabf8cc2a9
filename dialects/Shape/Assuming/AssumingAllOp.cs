using OpenXla.Ir.Dialects.Shape.Canonicalization;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>That several assumptions hold: <c>shape.assuming_all %a, %b</c>.</summary>
[Op("shape.assuming_all", Syntax = "$inputs attr-dict")]
public sealed partial class AssumingAllOp : Operation, IFoldable, IPure, ICommutative, IEvaluable
{
    [Operand<WitnessType>] public partial OperandRange Inputs { get; }
    [Result<WitnessType>] public partial Value Result { get; }

    /// <summary><c>assuming_all %a, true ⇒ assuming_all %a</c>; with a witness that fails, that one</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands)
    {
        int open = operands.Length;
        while (open > 0 && operands[open - 1] is IntegerAttr witness)
        {
            if (!witness.Boolean) return witness;
            open--;
        }
        if (open == operands.Length) return FoldResult.None;
        if (open == 0) return IntegerAttr.True;
        ReplaceOperands(open, OperandCount - open);
        return FoldResult.InPlace;
    }

    public static void PopulateCanonicalization(PatternSet patterns)
    {
        ArgumentNullException.ThrowIfNull(patterns);
        AssumingCanonicalization.PopulateAssumingAll(patterns);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        if (OperandCount == 0) verifier.Error(this, "no operands specified");
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, TokenValue.Instance);
    }
}
