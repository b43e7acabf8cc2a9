using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>Asserts that a condition holds: <c>shape.cstr_require %ok, "why not"</c>.</summary>
[Op("shape.cstr_require", Syntax = "$pred `,` $msg attr-dict")]
public sealed partial class CstrRequireOp : Operation, IFoldable, IEvaluable
{
    [Operand<I1>] public partial Value Pred { get; set; }
    [Attr("msg")] public partial StringAttr Message { get; set; }
    [Result<WitnessType>] public partial Value Result { get; }

    /// <summary>What is required is known to hold, or not to.</summary>
    public FoldResult Fold(ReadOnlySpan<IrAttribute?> operands) => operands[0];

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        RunTimeShapes.Witness(frame, Result, frame.Get(Pred).GetBoolean(0), Message.Value);
    }
}
