using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Dialects.Quant;

/// <summary>Numbers stored as small integers with a scale, and the casts around them.</summary>
[Dialect("quant")]
public sealed partial class QuantDialect : IBytecodeDialect, IInliningDialect
{
    public string? DescribeUnknownType(string name) => "unknown quantized type " + name;

    bool IBytecodeDialect.TryWriteType(IrType type, IBytecodeDialectWriter writer) => QuantEncodings.TryWrite(type, writer);

    IrType IBytecodeDialect.ReadType(BytecodeDialectReader reader) => QuantEncodings.Read(reader);

    partial void RegisterMore(DialectBuilder builder) =>
        builder.Type<AnyQuantizedType>().Type<UniformType>().Type<CalibratedQuantizedType>();
}
