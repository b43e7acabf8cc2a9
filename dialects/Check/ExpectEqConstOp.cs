namespace OpenXla.Ir.Dialects.Check;

/// <summary>A tensor is equal to a constant: <c>check.expect_eq_const %actual, dense&lt;[1, 2]&gt; : tensor&lt;2xi32&gt;</c>.</summary>
[Op("check.expect_eq_const", Syntax = "$lhs `,` $value attr-dict")]
[TypesMatch("lhs", "value")]
public sealed partial class ExpectEqConstOp : Operation, IEvaluable
{
    [Operand<HloTensor>("lhs")] public partial Value<TensorType> Actual { get; set; }
    [Attr] public partial ElementsAttr Value { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        TensorChecks.ExpectEqual(frame, Name, frame.Get(Actual), ElementsConstant.Evaluate(frame, Value));
    }
}
