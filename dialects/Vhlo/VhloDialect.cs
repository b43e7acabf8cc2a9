using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Encodings;
using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Dialects.Vhlo;

/// <summary>
/// StableHLO in all its versions, from <see cref="PortableVersion.Minimum"/> to <see cref="PortableVersion.Current"/>: what portable artifacts
/// hold. Its parts mean nothing by themselves; they say which version has which operation, type and attribute, and how each is encoded.
/// </summary>
public sealed class VhloDialect : IBytecodeDialect
{
    internal const string Prefix = "vhlo";

    public string Name => Prefix;

    public void Register(DialectBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        foreach (var operation in OperationTable.All) builder.Op(operation.Name, () => new VersionedOp(operation), static () => null);
        builder.Op(ReturnV1Op.ReturnDefinition.Name, static () => new ReturnV1Op(), static () => null);
        builder.Op<FuncV1Op>();
        RegisterTypes(builder);
        RegisterAttributes(builder);
    }

    public bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => AttributeEncodings.TryWrite(attribute, writer);

    public bool TryWriteType(IrType type, IBytecodeDialectWriter writer) => TypeEncodings.TryWrite(type, writer);

    public IrAttribute ReadAttribute(BytecodeDialectReader reader) => AttributeEncodings.Read(reader);

    public IrType ReadType(BytecodeDialectReader reader) => TypeEncodings.Read(reader);

    private static void RegisterTypes(DialectBuilder builder)
    {
        foreach (var scalar in ScalarTable.All) Type(scalar.Type.Name, _ => scalar.Type);
        foreach (var name in new[] { TypesV1Type.Complex, TypesV1Type.Future, TypesV1Type.Tuple, TypesV1Type.UnrankedTensor }) Type(name, parser => TypesV1Type.Parse(parser, name));
        Type(RankedTensorV1Type.Name, RankedTensorV1Type.Parse);
        Type(RankedBufferV1Type.Name, RankedBufferV1Type.Parse);
        Type(FunctionV1Type.Name, FunctionV1Type.Parse);
        Type(QuantizedV1Type.Name, static parser => QuantizedV1Type.Parse(parser, perAxis: false));
        Type(QuantizedV1Type.PerAxisName, static parser => QuantizedV1Type.Parse(parser, perAxis: true));

        void Type(string name, Func<AsmParser, IrType> parse) => builder.Type($"{Prefix}.{name}", parse);
    }

    private static void RegisterAttributes(DialectBuilder builder)
    {
        foreach (var kind in EnumV1Kind.All) Attribute(kind.Name, parser => EnumV1Attr.Parse(parser, kind));
        Attribute(ArrayV1Attr.Name, ArrayV1Attr.Parse);
        Attribute(AxisRefV1Attr.Name, AxisRefV1Attr.Parse);
        Attribute(BooleanV1Attr.Name, BooleanV1Attr.Parse);
        Attribute(DictionaryV1Attr.Name, DictionaryV1Attr.Parse);
        Attribute(FloatV1Attr.Name, FloatV1Attr.Parse);
        Attribute(IntegerV1Attr.Name, IntegerV1Attr.Parse);
        Attribute(MeshAxisV1Attr.Name, MeshAxisV1Attr.Parse);
        Attribute(MeshV1Attr.Name, MeshV1Attr.Parse);
        Attribute(OutputOperandAliasV1Attr.Name, OutputOperandAliasV1Attr.Parse);
        Attribute(ReplicaGroupMeshAxesV1Attr.Name, ReplicaGroupMeshAxesV1Attr.Parse);
        Attribute(ResultAccuracyV1Attr.Name, ResultAccuracyV1Attr.Parse);
        Attribute(StringV1Attr.Name, StringV1Attr.Parse);
        Attribute(SubAxisInfoV1Attr.Name, SubAxisInfoV1Attr.Parse);
        Attribute(TensorV1Attr.Name, TensorV1Attr.Parse);
        Attribute(TypeExtensionsV1Attr.Name, TypeExtensionsV1Attr.Parse);
        Attribute(TypeV1Attr.Name, TypeV1Attr.Parse);

        void Attribute(string name, Func<AsmParser, IrAttribute> parse) => builder.Attribute($"{Prefix}.{name}", parse);
    }
}
