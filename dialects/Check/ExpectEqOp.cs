namespace OpenXla.Ir.Dialects.Check;

/// <summary>Two tensors are equal, element by element: <c>check.expect_eq %actual, %expected : t</c>.</summary>
[Op("check.expect_eq", Syntax = "$lhs `,` $rhs attr-dict `:` type($lhs)")]
public sealed partial class ExpectEqOp : Operation, ISameTypeOperands, IEvaluable
{
    [Operand<HloTensor>("lhs")] public partial Value<TensorType> Actual { get; set; }
    [Operand<HloTensor>("rhs")] public partial Value<TensorType> Expected { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        TensorChecks.ExpectEqual(frame, Name, frame.Get(Actual), frame.Get(Expected));
    }
}
