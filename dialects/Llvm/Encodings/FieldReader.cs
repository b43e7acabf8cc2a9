using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>Reads the parameters of an attribute one after the other, as <see cref="FieldWriter"/> wrote them.</summary>
internal readonly struct FieldReader(BytecodeDialectReader reader)
{
    internal ulong Number() => reader.ReadVarInt();

    internal uint Small() => Small(reader.ReadVarInt());

    internal uint? OptionalNumber()
    {
        ulong value = reader.ReadVarInt();
        return (value & 1) == 0 ? null : Small(value >> 1);
    }

    internal bool Flag() => reader.ReadBoolean();

    internal bool? OptionalFlag() => Optional<IntegerAttr>() switch
    {
        null => null,
        { Type: IntegerType { Width: 1 } } value => !value.Value.IsZero,
        { } other => throw new BytecodeException($"expected a Boolean attribute, but got: {other}"),
    };

    internal string Text() => reader.ReadString();

    internal string? OptionalText() => Optional<StringAttr>()?.Value;

    /// <summary>A member of an enum; 0 stands for none.</summary>
    internal TEnum Case<TEnum>()
        where TEnum : struct, Enum
    {
        uint number = Small();
        var value = (TEnum)Enum.ToObject(typeof(TEnum), number);
        return number == 0 || Enum.IsDefined(value) ? value : throw new BytecodeException($"{typeof(TEnum).Name} has no case {number}");
    }

    internal TKind Required<TKind>()
        where TKind : class =>
        Expect<TKind>(reader.ReadAttribute());

    internal TKind? Optional<TKind>()
        where TKind : class =>
        reader.ReadOptionalAttribute() is { } attribute ? Expect<TKind>(attribute) : null;

    internal EquatableArray<ulong> Numbers() => Flag() ? [.. reader.ReadList(static r => r.ReadVarInt())] : default;

    internal EquatableArray<TKind> List<TKind>()
        where TKind : class =>
        Flag() ? [.. reader.ReadList(static r => Expect<TKind>(r.ReadOptionalAttribute()))] : default;

    private static TKind Expect<TKind>(IrAttribute? attribute)
        where TKind : class =>
        attribute as TKind ?? throw new BytecodeException($"expected attribute of type: {typeof(TKind).Name}, but got: {attribute?.ToString() ?? "none"}");

    private static uint Small(ulong value) => value <= uint.MaxValue ? (uint)value : throw new BytecodeException($"the number {value} has more than 32 bits");
}
