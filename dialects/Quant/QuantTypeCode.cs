namespace OpenXla.Ir.Dialects.Quant;

/// <summary>The first number of a type in bytecode.</summary>
internal enum QuantTypeCode
{
    Any = 1,
    AnyOfExpressed = 2,
    Calibrated = 3,
    Uniform = 4,
    PerAxis = 5,
    SubChannel = 6,
}
