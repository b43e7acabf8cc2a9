namespace OpenXla.Ir.Dialects.Check;

/// <summary>Two tensors are not more than a number apart: <c>check.expect_almost_eq %actual, %expected, tolerance = 0.001 : t</c>.</summary>
[Op("check.expect_almost_eq", Syntax = "$lhs `,` $rhs (`,` `tolerance` `=` $tolerance^)? attr-dict `:` type($lhs)")]
public sealed partial class ExpectAlmostEqOp : Operation, ISameTypeOperands, IEvaluable
{
    /// <summary>The tolerance where none is given.</summary>
    public const double DefaultTolerance = 1e-4;

    [Operand<FloatOrComplexElements>("lhs")] public partial Value Actual { get; set; }
    [Operand<FloatOrComplexElements>("rhs")] public partial Value Expected { get; set; }
    [Attr(Default = DefaultTolerance)] public partial double? Tolerance { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        TensorChecks.ExpectAlmostEqual(frame, Name, frame.Get(Actual), frame.Get(Expected), Tolerance ?? DefaultTolerance);
    }
}
