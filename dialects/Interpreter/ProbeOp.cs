namespace OpenXla.Ir.Dialects.Interpreter;

/// <summary>Leaves a tensor in the folder of probes and hands it on: <c>interpreter.probe %0, probe_id = "probe0" : t</c>.</summary>
[Op("interpreter.probe", Syntax = "$operand `,` `probe_id` `=` $probe_id attr-dict `:` type($result)")]
public sealed partial class ProbeOp : Operation, ISameOperandsAndResultType, IEvaluable
{
    [Operand<HloTensor>] public partial Value<TensorType> Operand { get; set; }
    [Attr("probe_id")] public partial string Probe { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        var tensor = frame.Get(Operand);
        frame.Host.WriteProbe(Probe, tensor);
        frame.Set(Result, tensor);
    }
}
