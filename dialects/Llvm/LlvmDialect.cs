using OpenXla.Ir.Builtin;
using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Verification;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>LLVM IR as operations and types, the last level before code.</summary>
[Dialect("llvm")]
public sealed partial class LlvmDialect : IBytecodeDialect, IInliningDialect
{
    // Not all of LLVM's operations are here, nor upstream.
    public bool AllowsUnknownOperations => true;

    public string? DescribeUnknownType(string name) => BuiltinTypes.IsName(name) ? "unexpected type, expected keyword" : "unknown LLVM type: " + name;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) => value switch
    {
        SymbolRefAttr { IsFlat: true } symbol when type is LlvmPointerType => AddressOfOp.Create(builder, type, symbol),
        UndefAttr => UndefOp.Create(builder, type),
        PoisonAttr => PoisonOp.Create(builder, type),
        ZeroAttr => ZeroOp.Create(builder, type),
        IntegerAttr or FloatAttr or ElementsAttr when value is ITypedAttribute typed && typed.Type.Equals(type) => ConstantOp.Create(builder, type, value),
        _ => null,
    };

    public void VerifyAttribute(Operation op, NamedAttribute attribute, Verifier verifier) => ParameterAttributes.VerifyOnOperation(op, attribute, verifier);

    public void VerifyArgumentAttribute(Operation function, IrType type, NamedAttribute attribute, Verifier verifier) => ParameterAttributes.Verify(function, type, attribute, verifier);

    public void VerifyResultAttribute(Operation function, IrType type, NamedAttribute attribute, Verifier verifier) => ParameterAttributes.VerifyOnResult(function, type, attribute, verifier);

    bool IBytecodeDialect.TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => AttributeWriter.TryWrite(attribute, writer);

    IrAttribute IBytecodeDialect.ReadAttribute(BytecodeDialectReader reader) => AttributeReader.Read(reader);

    partial void RegisterMore(DialectBuilder builder) => builder
        .Type<LlvmPointerType>().Type<LlvmArrayType>().Type<LlvmStructType>().Type<LlvmFunctionType>().Type<LlvmTargetExtType>()
        .Type<LlvmVoidType>().Type<LlvmTokenType>().Type<LlvmLabelType>().Type<LlvmMetadataType>().Type<LlvmX86AmxType>().Type<LlvmPpcFp128Type>()
        .Attribute<ConstantRangeAttr>().Attribute<TBAATypeDescriptorAttr>().Attribute<IntegerOverflowFlagsAttr>();
}
