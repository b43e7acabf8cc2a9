using OpenXla.Ir.Bytecode;

namespace OpenXla.Ir.Builtin;

/// <summary>What parser and printer themselves need: modules and casts. Builtin types and attributes have syntaxes of their own.</summary>
public sealed class BuiltinDialect : IBytecodeDialect, IInliningDialect
{
    public string Name => "builtin";

    public bool HasResources => true;

    // A module in a function is no computation.
    public bool IsLegalToInline(Operation op, Region target, bool isCopied, IrMapping arguments) => op is UnrealizedConversionCastOp;

    public void Register(DialectBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Op<ModuleOp>().Op<UnrealizedConversionCastOp>();
    }

    bool IBytecodeDialect.TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => BuiltinAttributeEncodings.TryWrite(attribute, writer);

    bool IBytecodeDialect.TryWriteType(IrType type, IBytecodeDialectWriter writer) => BuiltinTypeEncodings.TryWrite(type, writer);

    IrAttribute IBytecodeDialect.ReadAttribute(BytecodeDialectReader reader) => BuiltinAttributeEncodings.Read(reader);

    IrType IBytecodeDialect.ReadType(BytecodeDialectReader reader) => BuiltinTypeEncodings.Read(reader);
}
