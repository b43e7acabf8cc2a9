namespace OpenXla.Ir.Bytecode;

/// <summary>
/// A dialect whose types and attributes have encodings of their own in bytecode. Those of other dialects, and those that
/// <c>TryWrite</c> declines, are written as text.
/// </summary>
public interface IBytecodeDialect : IDialect
{
    /// <summary>Writes an attribute; false, before anything is written, for one that goes as text.</summary>
    bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => false;

    /// <summary>Writes a type; false, before anything is written, for one that goes as text.</summary>
    bool TryWriteType(IrType type, IBytecodeDialectWriter writer) => false;

    /// <summary>Reads what <see cref="TryWriteAttribute"/> wrote.</summary>
    /// <exception cref="BytecodeException">The bytes are not an attribute of this dialect.</exception>
    IrAttribute ReadAttribute(BytecodeDialectReader reader) => throw new BytecodeException($"dialect '{Name}' has no encodings of attributes");

    /// <summary>The names of the attributes that an operation, which this dialect did not register, has as properties, in the order in which bytecode holds them; null where that is not known.</summary>
    IReadOnlyList<string>? PropertiesOf(string operation) => null;

    /// <summary>Reads what <see cref="TryWriteType"/> wrote.</summary>
    /// <exception cref="BytecodeException">The bytes are not a type of this dialect.</exception>
    IrType ReadType(BytecodeDialectReader reader) => throw new BytecodeException($"dialect '{Name}' has no encodings of types");
}
