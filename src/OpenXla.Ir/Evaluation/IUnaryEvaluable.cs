namespace OpenXla.Ir.Evaluation;

/// <summary>An operation that applies one function to each element of its operand; <see cref="Kernel"/> is all that it needs.</summary>
public interface IUnaryEvaluable : IEvaluable
{
    UnaryKernel Kernel { get; }

    void IEvaluable.Evaluate(EvaluationFrame frame)
    {
        var op = frame.Operation;
        frame.Set(op.GetResult(0), TensorKernels.Unary(Kernel, frame.Get(op.GetOperand(0))));
    }
}
