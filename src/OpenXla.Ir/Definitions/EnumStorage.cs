namespace OpenXla.Ir.Definitions;

/// <summary>What kind of attribute holds the values of an enum.</summary>
public enum EnumStorage
{
    /// <summary>An attribute class of its own.</summary>
    Attribute,

    /// <summary>An integer attribute of type i32.</summary>
    I32,

    /// <summary>An integer attribute of type i64.</summary>
    I64,
}
