namespace OpenXla.Ir.Bytecode;

/// <summary>
/// A step of how an attribute or a type is written, so that those that are written alike need not be looked at again. A byte of 128 and more says a small
/// number that all of them have, as codes and counts are.
/// </summary>
internal enum EncodingStep : byte
{
    Attribute,

    /// <summary>An attribute that could be absent.</summary>
    OptionalAttribute,
    Type,
    False,
    True,

    /// <summary>A number of its own, in two's complement.</summary>
    Number,

    /// <summary>A number of its own that is a byte.</summary>
    Byte,
    Constant = 0x80,
}
