namespace OpenXla.Ir.Dialects.Check;

/// <summary>A tensor is not more than a number apart from a constant: <c>check.expect_almost_eq_const %actual, dense&lt;1.0&gt; : tensor&lt;f32&gt;, tolerance = 0.001</c>.</summary>
[Op("check.expect_almost_eq_const", Syntax = "$lhs `,` $value (`,` `tolerance` `=` $tolerance^)? attr-dict")]
[TypesMatch("lhs", "value")]
public sealed partial class ExpectAlmostEqConstOp : Operation, IEvaluable
{
    [Operand<FloatOrComplexElements>("lhs")] public partial Value Actual { get; set; }
    [Attr] public partial ElementsAttr Value { get; set; }
    [Attr(Default = ExpectAlmostEqOp.DefaultTolerance)] public partial double? Tolerance { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        TensorChecks.ExpectAlmostEqual(frame, Name, frame.Get(Actual), ElementsConstant.Evaluate(frame, Value), Tolerance ?? ExpectAlmostEqOp.DefaultTolerance);
    }
}
