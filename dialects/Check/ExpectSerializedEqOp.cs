namespace OpenXla.Ir.Dialects.Check;

/// <summary>A probe has written a tensor that is equal to this one: <c>check.expect_serialized_eq %expected, probe_id = "probe0", iter = 1 : t</c>.</summary>
[Op("check.expect_serialized_eq", Syntax = "$expected `,` `probe_id` `=` $probe_id (`,` `iter` `=` $iteration^)? attr-dict `:` type($expected)")]
public sealed partial class ExpectSerializedEqOp : Operation, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Expected { get; set; }
    [Attr("probe_id")] public partial string Probe { get; set; }
    [Attr<UI32Attr>] public partial IntegerAttr? Iteration { get; set; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var expected = frame.Get(Expected);
        long iteration = Iteration is null ? 0 : (long)Iteration.Value;
        if (frame.Host.ReadProbe(Probe, iteration, expected.ElementType) is not var (type, actual)) throw frame.Error($"finds no tensor {iteration} of probe '{Probe}'");
        if (type != expected.TypeText) throw frame.Error($"expects a {expected.TypeText}, but probe '{Probe}' has written a {type}");
        TensorChecks.ExpectEqual(frame, Name, actual, expected);
    }
}
