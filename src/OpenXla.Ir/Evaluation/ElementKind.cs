namespace OpenXla.Ir.Evaluation;

/// <summary>How the elements of a tensor are stored, as far as kernels differ.</summary>
internal enum ElementKind
{
    Boolean,
    Int8,
    Int16,
    Int32,
    Int64,
    UInt8,
    UInt16,
    UInt32,
    UInt64,

    /// <summary>An integer whose bytes are no native number: odd sizes and more than 64 bits.</summary>
    WideInteger,
    Single,
    Double,

    /// <summary>A float whose numbers are all exact in <see cref="float"/>.</summary>
    NarrowFloat,

    /// <summary>A float beyond <see cref="double"/>; kernels compute it in double.</summary>
    WideFloat,
    Complex,
}
