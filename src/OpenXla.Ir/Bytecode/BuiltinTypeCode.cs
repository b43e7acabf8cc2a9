namespace OpenXla.Ir.Bytecode;

/// <summary>The numbers of the builtin types' encodings.</summary>
internal enum BuiltinTypeCode
{
    Integer,
    Index,
    Function,
    BFloat16,
    Float16,
    Float32,
    Float64,
    Float80,
    Float128,
    Complex,
    MemRef,
    MemRefWithSpace,
    None,
    Tensor,
    TensorWithEncoding,
    Tuple,
    UnrankedMemRef,
    UnrankedMemRefWithSpace,
    UnrankedTensor,
    Vector,
    ScalableVector,
}
