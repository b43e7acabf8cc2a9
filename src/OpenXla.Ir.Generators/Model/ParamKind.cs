namespace OpenXla.Ir.Generators.Model;

/// <summary>What a parameter of a type or attribute is.</summary>
internal enum ParamKind
{
    Int32,
    Int64,
    UInt32,
    UInt64,
    Boolean,
    String,
    Type,
    StrippedType,
    Attribute,
    StrippedAttribute,
    /// <summary>An interface that attributes of several classes implement.</summary>
    AttributeKind,
    Enum,
    Shape,
    AffineMap,
    List,
}
