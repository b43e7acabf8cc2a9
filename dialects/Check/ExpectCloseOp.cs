namespace OpenXla.Ir.Dialects.Check;

/// <summary>As many floats lie between two tensors as bounds allow: <c>check.expect_close %actual, %expected, max_ulp_difference = 3 : t, t</c>.</summary>
[Op("check.expect_close", Syntax = "$actual `,` $expected `,` `max_ulp_difference` `=` $max_ulp_difference (`,` `min_ulp_difference` `=` $min_ulp_difference^)? `:` attr-dict type($actual) `,` type($expected)")]
[TypesMatch("actual", "expected")]
public sealed partial class ExpectCloseOp : Operation, IEvaluable
{
    [Operand<FloatOrComplexElements>] public partial Value Actual { get; set; }
    [Operand<FloatOrComplexElements>] public partial Value Expected { get; set; }
    [Attr<UI64Attr>("max_ulp_difference")] public partial IntegerAttr MaxUlpDifference { get; set; }
    [Attr<UI64Attr>("min_ulp_difference")] public partial IntegerAttr? MinUlpDifference { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var (most, least) = ((ulong)MaxUlpDifference.Value, (ulong)(MinUlpDifference?.Value ?? 0));
        TensorChecks.ExpectClose(frame, Name, frame.Get(Actual), frame.Get(Expected), most, least);
    }
}
