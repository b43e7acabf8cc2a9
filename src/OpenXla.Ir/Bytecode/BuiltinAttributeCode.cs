namespace OpenXla.Ir.Bytecode;

/// <summary>The numbers of the builtin attributes' encodings.</summary>
internal enum BuiltinAttributeCode
{
    Array,
    Dictionary,
    String,
    TypedString,
    FlatSymbolRef,
    SymbolRef,
    Type,
    Unit,
    Integer,
    Float,
    CallSiteLocation,
    FileLocation,
    FusedLocation,
    FusedLocationWithMetadata,
    NameLocation,
    UnknownLocation,
    DenseResourceElements,
    DenseArray,
    DenseElements,
    DenseStringElements,
    SparseElements,
    Distinct,
    FileRangeLocation,
}
