using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Stablehlo.Encodings;

namespace OpenXla.Ir.Dialects.Stablehlo;

/// <summary>The operations of OpenXLA's portable opset: functions of tensors, with control flow as regions.</summary>
/// <remarks>
/// Each op's file holds its syntax, its constraints with their numbers in the StableHLO specification, its folds and its meaning.
/// The interpreter, constant folding and the conversions have no list of ops of their own.
/// </remarks>
[Dialect("stablehlo")]
public sealed partial class StablehloDialect : IInliningDialect, IBytecodeDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder
        .Attribute<BoundsAttr>()
        .Attribute<ConvAttr>()
        .Attribute<DotAttr>()
        .Attribute<GatherAttr>()
        .Attribute<ResultAccuracyAttr>()
        .Attribute<ScatterAttr>()
        .Attribute("stablehlo.type_extensions", BoundsAttr.ParseExtensions);

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        value is ElementsAttr elements && elements.Type.Equals(type) ? ConstantOp.Create(builder, elements) : null;

    public bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => AttributeEncodings.TryWrite(attribute, writer);

    public bool TryWriteType(IrType type, IBytecodeDialectWriter writer) => TypeEncodings.TryWrite(type, writer);

    public IrAttribute ReadAttribute(BytecodeDialectReader reader) => AttributeEncodings.Read(reader);

    public IrType ReadType(BytecodeDialectReader reader) => TypeEncodings.Read(reader);

    public string? DescribeUnknownType(string name) => $"unknown stablehlo type: {name}";

    public string? DescribeUnknownAttribute(string name) => "unknown StableHLO attribute";
}
