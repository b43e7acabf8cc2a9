namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>What a Fourier transform takes and gives.</summary>
[EnumDef("stablehlo.fft_type")]
public enum FftType
{
    [Case("FFT")]
    Forward,
    [Case("IFFT")]
    Inverse,
    [Case("RFFT")]
    RealForward,
    [Case("IRFFT")]
    RealInverse,
}
