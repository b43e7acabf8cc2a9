namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>Waits for what runs beside the program.</summary>
[Op("stablehlo.async_done")]
public sealed partial class AsyncDoneOp : Operation, IInferResultTypes, IEvaluable
{
    [Operand<Future>] public partial Value<FutureType> Operand { get; set; }
    [Result<HloTensor>] public partial Value<TensorType> Result { get; }

    /// <exception cref="TypeInferenceException">The operand is no future of one tensor.</exception>
    public static void InferResultTypes(OperationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Operands[0].Type is not FutureType future) throw new TypeInferenceException($"'{OperationName}' op operand must be a future type");
        if (future.Types.Count != 1) throw new TypeInferenceException($"'{OperationName}' op future must have exactly one type parameter, but got {future.Types.Count}");
        state.AddResultTypes(future.Types[0]);
    }

    public void Evaluate(EvaluationFrame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        if (frame.GetValue(Operand) is not FutureValue future) throw frame.Error("waits for a value that is no future");
        frame.Set(Result, future.Await(this)[0]);
    }
}
