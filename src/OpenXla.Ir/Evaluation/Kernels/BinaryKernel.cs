namespace OpenXla.Ir.Evaluation;

/// <summary>The elementwise functions of two arguments of one type; <see cref="TensorKernels.Binary"/> applies them.</summary>
public enum BinaryKernel
{
    /// <summary>Wraps; logical or for i1.</summary>
    Add,

    /// <summary>Wraps; exclusive or for i1.</summary>
    Subtract,

    /// <summary>Wraps; logical and for i1.</summary>
    Multiply,

    /// <summary>Integers round towards zero; by zero gives all ones; the overflowing quotient wraps.</summary>
    Divide,

    /// <summary>Has the dividend's sign; by zero gives the dividend for integers.</summary>
    Remainder,

    /// <summary>NaN where either is; lexicographic for complex.</summary>
    Maximum,

    /// <summary>NaN where either is; lexicographic for complex.</summary>
    Minimum,
    Power,
    Atan2,
    And,
    Or,
    Xor,

    /// <summary>Zero where the amount is no bit's number.</summary>
    ShiftLeft,

    /// <summary>All sign bits where the amount is no bit's number.</summary>
    ShiftRightArithmetic,

    /// <summary>Zero where the amount is no bit's number.</summary>
    ShiftRightLogical,
}
