using OpenXla.Ir.Builtin;
using OpenXla.Ir.Definitions;

namespace OpenXla.Ir.Bytecode;

/// <summary>Writes the properties of an operation; the counterpart of <see cref="PropertyTable"/>.</summary>
internal static class PropertyWriter
{
    /// <returns>False where the operation has no properties.</returns>
    internal static bool Write(Operation op, IBytecodeDialectWriter writer)
    {
        if (!op.Info.IsRegistered)
        {
            if (op.PropertiesAsAttribute is not { } properties) return false;
            writer.WriteAttribute(properties);
            return true;
        }
        var layout = op.Info.PropertyLayout;
        foreach (var (index, encoding) in layout.Attributes(writer.Version))
        {
            if (encoding is PropertyEncoding.Optional) writer.WriteOptionalAttribute(op.GetInherentAttribute(index));
            else writer.WriteAttribute(Present(op, index));
        }
        foreach (var (index, encoding) in layout.Natives(writer.Version)) WriteNative(op, index, encoding, writer);
        return true;
    }

    /// <summary>The attributes that an operation is written with: the discardable ones, and before version 5 the inherent ones among them.</summary>
    internal static DictionaryAttr AttributesOf(Operation op, int version)
    {
        if (version >= BytecodeFormat.NativeProperties) return op.DiscardableAttributes;
        if (!op.Info.IsRegistered && op.PropertiesAsAttribute is { } properties) return WithProperties(op, properties, version);
        var all = op.AllAttributes;
        var names = op.InherentAttributeNames;
        for (int i = 0; i < names.Length; i++)
        {
            // Of what is no attribute upstream, the usual value goes without saying.
            bool isNative = PropertyLayout.EncodingOf(op.PropertyEncodings, i) is PropertyEncoding.Integer or PropertyEncoding.Boolean;
            if (isNative && Equals(op.GetInherentAttribute(i), op.Info.Sample.GetInherentAttribute(i))) all = all.Without(names[i]);
        }
        return all;
    }

    private static DictionaryAttr WithProperties(Operation op, IrAttribute properties, int version)
    {
        if (properties is not DictionaryAttr dictionary)
            throw new BytecodeException($"version {version} of bytecode has no properties, and those of '{op.Name}' are no dictionary, which could be among its attributes");
        foreach (var property in dictionary.Entries)
            if (op.DiscardableAttributes.Get(property.Name) is not null)
                throw new BytecodeException($"version {version} of bytecode has no properties, and '{op.Name}' has an attribute '{property.Name}' beside the property of that name");
        return new DictionaryAttr([.. op.DiscardableAttributes, .. dictionary]);
    }

    private static IrAttribute Present(Operation op, int index) =>
        op.GetInherentAttribute(index) ?? throw new BytecodeException($"'{op.Name}' has no attribute '{op.InherentAttributeNames[index]}', without which it can't be written");

    private static void WriteSegments(DenseArrayAttr sizes, IBytecodeDialectWriter writer)
    {
        var numbers = sizes.Count <= MostSegments ? stackalloc int[MostSegments] : new int[sizes.Count];
        numbers = numbers[..sizes.Count];
        for (int i = 0; i < numbers.Length; i++) numbers[i] = (int)sizes.GetInt64(i);
        writer.WriteSparseArray(numbers);
    }

    /// <summary>Hardly an operation has more groups of operands.</summary>
    private const int MostSegments = 16;

    private static void WriteNative(Operation op, int index, PropertyEncoding encoding, IBytecodeDialectWriter writer)
    {
        var attribute = op.GetInherentAttribute(index);
        switch (encoding)
        {
            case PropertyEncoding.Integer:
                writer.WriteVarInt(attribute is IntegerAttr integer ? (ulong)integer.Int64 : 0);
                break;
            case PropertyEncoding.Boolean:
                writer.WriteBoolean(attribute is not (null or IntegerAttr { IsZero: true }));
                break;
            case PropertyEncoding.Segments:
                WriteSegments((DenseArrayAttr)Present(op, index), writer);
                break;
        }
    }
}
