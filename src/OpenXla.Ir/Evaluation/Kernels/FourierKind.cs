namespace OpenXla.Ir.Evaluation;

/// <summary>What a Fourier transform takes and gives.</summary>
public enum FourierKind
{
    /// <summary>Complex to complex.</summary>
    Forward,

    /// <summary>The inverse of <see cref="Forward"/>.</summary>
    Inverse,

    /// <summary>Real to the half of the complex result that says all.</summary>
    RealForward,

    /// <summary>The inverse of <see cref="RealForward"/>.</summary>
    RealInverse,
}
