namespace OpenXla.Ir.Evaluation;

/// <summary>
/// An operation that applies one function to each pair of elements of its operands; <see cref="Kernel"/> is all that it needs.
/// A region of one such op on its two arguments is a <see cref="ScalarReducer"/>.
/// </summary>
public interface IBinaryEvaluable : IEvaluable
{
    BinaryKernel Kernel { get; }

    void IEvaluable.Evaluate(EvaluationFrame frame)
    {
        var op = frame.Operation;
        frame.Set(op.GetResult(0), TensorKernels.Binary(Kernel, frame.Get(op.GetOperand(0)), frame.Get(op.GetOperand(1))));
    }
}
