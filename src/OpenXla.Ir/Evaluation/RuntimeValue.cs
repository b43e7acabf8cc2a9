namespace OpenXla.Ir.Evaluation;

/// <summary>What an SSA value stands for while a program is evaluated: a tensor, a tuple, a token, or what a dialect adds.</summary>
/// <remarks>
/// This namespace is the reference execution of tensor programs. An op's meaning lives with the op: it implements
/// <see cref="IEvaluable"/> with the help of <see cref="TensorKernels"/>. Constant folding and the interpreter only ask.
/// </remarks>
public abstract class RuntimeValue
{
    /// <summary>True where the value may stand for an SSA value of this type. Dynamic extents take any number.</summary>
    public abstract bool Fits(IrType type);

    /// <summary>The type as an error message names it.</summary>
    public abstract string TypeText { get; }
}
