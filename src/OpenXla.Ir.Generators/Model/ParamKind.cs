namespace OpenXla.Ir.Generators.Model;

/// <summary>What a parameter of a type or attribute is.</summary>
internal enum ParamKind
{
    Int32,
    Int64,
    Boolean,
    String,
    Type,
    StrippedType,
    Attribute,
    StrippedAttribute,
    Enum,
    Shape,
    AffineMap,
    List,
}
