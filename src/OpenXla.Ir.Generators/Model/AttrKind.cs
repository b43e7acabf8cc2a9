namespace OpenXla.Ir.Generators.Model;

/// <summary>How the C# type of an attribute property relates to the attribute that is stored.</summary>
internal enum AttrKind
{
    /// <summary>The attribute's own class.</summary>
    Class,

    /// <summary>A dialect's class, whose parameters syntaxes print alone.</summary>
    Stripped,

    /// <summary>An enum in an attribute class of its own.</summary>
    Enum,

    /// <summary>An enum in an integer attribute.</summary>
    IntegerEnum,

    /// <summary><c>bool</c>: there or not.</summary>
    Unit,

    /// <summary><c>bool?</c> or a <c>bool</c> with a default: an i1.</summary>
    Bool,
    String,
    Visibility,
    Int32,
    Int64,
    Float32,
    Float64,
    Type,
    Int64Array,
    Int32Array,
    BoolArray,
}
