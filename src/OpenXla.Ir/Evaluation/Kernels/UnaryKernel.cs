namespace OpenXla.Ir.Evaluation;

/// <summary>The elementwise functions of one argument; <see cref="TensorKernels.Unary"/> applies them.</summary>
public enum UnaryKernel
{
    Abs,
    Negate,
    Sign,
    Ceil,
    Floor,

    /// <summary>To the nearest integer, halves to the even one.</summary>
    RoundNearestEven,

    /// <summary>To the nearest integer, halves away from zero.</summary>
    RoundNearestAwayFromZero,
    Sqrt,
    Rsqrt,
    Cbrt,
    Exp,
    ExpMinusOne,
    Log,
    LogPlusOne,
    Logistic,
    Sine,
    Cosine,
    Tan,
    Tanh,

    /// <summary>Bitwise; logical for i1.</summary>
    Not,
    PopulationCount,
    CountLeadingZeros,
    IsFinite,
    Real,
    Imaginary,
}
