namespace OpenXla.Ir.Definitions;

/// <summary>How bytecode holds an inherent attribute of an operation, as the operation's definition has it.</summary>
public enum PropertyEncoding : byte
{
    /// <summary>The attribute's number with a flag, or 0 where it is absent.</summary>
    Optional,

    /// <summary>The attribute's number.</summary>
    Required,

    /// <summary>The sizes of operand or result groups: a sparse list from version 6 on, an attribute before.</summary>
    Segments,

    /// <summary>A number that is no attribute: the bits of an enum.</summary>
    Integer,

    /// <summary>A truth value that is no attribute.</summary>
    Boolean,
}
