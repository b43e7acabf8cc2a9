using OpenXla.Ir.Bytecode;
using OpenXla.Ir.Dialects.Chlo.Encodings;
using Hlo = OpenXla.Ir.Dialects.Stablehlo;

namespace OpenXla.Ir.Dialects.Chlo;

/// <summary>The operations of client libraries: implicit broadcasts and functions that StableHLO composes of several of its own.</summary>
/// <remarks>
/// They say what is computed, not how: <c>chlo-legalize-to-stablehlo</c> writes them as formulas of StableHLO.
/// Types, constraints and constants are those of <see cref="Hlo.StablehloDialect"/>.
/// </remarks>
[Dialect("chlo")]
public sealed partial class ChloDialect : IInliningDialect, IBytecodeDialect
{
    partial void RegisterMore(DialectBuilder builder) => builder.Attribute<RaggedDotAttr>();

    public bool IsLegalToInline(Region target, Region body, bool isCopied, IrMapping arguments) => true;

    public Operation? MaterializeConstant(OpBuilder builder, IrAttribute value, IrType type) =>
        value is ElementsAttr elements && elements.Type.Equals(type) ? ConstantOp.Create(builder, elements) : null;

    public bool TryWriteAttribute(IrAttribute attribute, IBytecodeDialectWriter writer) => AttributeEncodings.TryWrite(attribute, writer);

    public IrAttribute ReadAttribute(BytecodeDialectReader reader) => AttributeEncodings.Read(reader);
}
