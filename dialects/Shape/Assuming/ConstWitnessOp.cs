using OpenXla.Ir.Dialects.Shape.Evaluation;
using OpenXla.Ir.Evaluation;

namespace OpenXla.Ir.Dialects.Shape;

/// <summary>An assumption that is known to hold, or not to: <c>shape.const_witness true</c>.</summary>
[Op("shape.const_witness", Syntax = "$passing attr-dict")]
public sealed partial class ConstWitnessOp : Operation, IPure, IConstantLike, IEvaluable
{
    [Attr<BoolAttr>] public partial IntegerAttr Passing { get; set; }
    [Result<WitnessType>] public partial Value Result { get; }

    IrAttribute IConstantLike.ConstantValue => Passing;

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        RunTimeShapes.Witness(frame, Result, Passing.Boolean, "it is known not to hold");
    }
}
