namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The number of the partition that the process runs.</summary>
[Op("stablehlo.partition_id", Syntax = "attr-dict `:` type(results)")]
public sealed partial class PartitionIdOp : Operation, IPure, IInferResultTypes, IEvaluable
{
    [Result<UI32Tensor>] public partial Value<TensorType> Result { get; }

    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        state.AddResultTypes(ProcessNumber.Type);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        frame.Set(Result, ProcessNumber.Of(frame.Process.Id.Partition));
    }
}
