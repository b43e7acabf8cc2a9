using OpenXla.Ir.Rewriting.Declarative;

namespace OpenXla.Ir.Dialects.Pdl;

/// <summary>An operation to find or to make: <c>%op = pdl.operation "acme.clamp"(%x : !pdl.value) {"min" = %a} -> (%t : !pdl.type)</c>.</summary>
[Op("pdl.operation", Syntax = "($opName^)? (`(` $operandValues^ `:` type($operandValues) `)`)? custom<OperationOpAttributes>($attributeValues, $attributeValueNames) (`->` `(` $typeValues^ `:` type($typeValues) `)`)? attr-dict")]
public sealed partial class OperationOp : Operation
{
    private const string NotInferable = "must have inferable or constrained result types when nested within `pdl.rewrite`";

    [Attr("opName")] public partial string? OpName { get; set; }
    [Operand<OneOrRangeOf<PdlValueType>>] public partial OperandRange OperandValues { get; }
    [Operand<PdlAttributeType>] public partial OperandRange AttributeValues { get; }
    [Attr<StringArray>("attributeValueNames")] public partial ArrayAttr AttributeValueNames { get; set; }
    [Operand<OneOrRangeOf<PdlTypeType>>] public partial OperandRange TypeValues { get; }
    [Result<PdlOperationType>] public partial Value Op { get; }

    /// <summary>Whether the types of the results may follow from the rest, as far as the name tells.</summary>
    private bool MightInferTypes => OpName is { Length: > 0 } name && Context.GetOperation(name) is var info && (!info.IsRegistered || ResultTypes.Follow(info));

    /// <summary>
    /// Braces after the name hold the attributes to match: without these, discardable attributes would be read as such. An operation in quotes
    /// that follows would be read as the name.
    /// </summary>
    protected override bool FitsCustomForm
    {
        get
        {
            if (AttributeValues.Count > 0 || TypeValues.Count > 0) return true;
            bool isFollowedByQuotes = Next is { ResultCount: 0 } next && (next is UnregisteredOp || !next.Info.HasCustomSyntax);
            return DiscardableAttributes.Count == 0 && (OpName is not null || OperandValues.Count > 0 || !isFollowedByQuotes);
        }
    }

    private static void ParseOperationOpAttributes(AsmParser parser, OperationState state, out List<UnresolvedOperand> values, out ArrayAttr names)
    {
        var operands = new List<UnresolvedOperand>();
        var found = new List<IrAttribute>();
        if (parser.TryConsume("{"u8))
        {
            do
            {
                found.Add(parser.ParseAttribute<StringAttr>());
                parser.Expect("="u8);
                operands.Add(parser.ParseOperand());
            }
            while (parser.TryConsume(","u8));
            parser.Expect("}"u8);
        }
        values = operands;
        names = new ArrayAttr([.. found]);
    }

    private static void PrintOperationOpAttributes(AsmPrinter printer, Operation op, OperandRange values, ArrayAttr names)
    {
        if (values.Count == 0) return;
        printer.Write(" {"u8);
        for (int i = 0; i < values.Count; i++)
        {
            if (i > 0) printer.Write(", "u8);
            printer.PrintAttribute(names.Elements[i]);
            printer.Write(" = "u8);
            printer.PrintOperand(values[i]);
        }
        printer.Write("}"u8);
    }

    protected override void Verify(Verifier verifier)
    {
        ArgumentNullException.ThrowIfNull(verifier);
        bool isMade = ParentOp is RewriteOp;
        if (isMade && OpName is null)
        {
            verifier.Error(this, "must have an operation name when nested within a `pdl.rewrite`");
            return;
        }
        if (AttributeValueNames.Elements.Count != AttributeValues.Count)
        {
            verifier.Error(this, $"expected the same number of attribute values and attribute names, got {AttributeValueNames.Elements.Count} names and {AttributeValues.Count} values");
            return;
        }
        if (!isMade || MightInferTypes || VerifyTypes(verifier)) BindingUse.Verify(this, verifier);
    }

    private bool VerifyTypes(Verifier verifier)
    {
        foreach (var use in Op.Uses)
            if (use.Owner is ReplaceOp replace && use.Index > 0 && replace.OpValue.DefiningOp is { } replaced && (replaced.Block != Block || replaced.IsBeforeInBlock(this))) return true;
        if (TypeValues.Count == 0)
        {
            if (OpName is not { } name || Context.GetOperation(name) is not { Definition: { } definition } || !definition.Results.Any(static r => r.Multiplicity == Multiplicity.One)) return true;
            verifier.Error(this, NotInferable).Note($"operation is created in a non-inferrable context, but '{name}' does not implement InferTypeOpInterface");
            return false;
        }
        for (int i = 0; i < TypeValues.Count; i++)
        {
            if (TypeValues[i].DefiningOp is not { } type || IsKnown(type)) continue;
            verifier.Error(this, NotInferable).Note($"result type #{i} was not constrained");
            return false;
        }
        return true;
    }

    /// <summary>A type is known where a function made it, it is constant, or something that is found has it.</summary>
    private bool IsKnown(Operation type)
    {
        if (type is TypeOp { ConstantType: not null } or TypesOp { ConstantTypes: not null } or not (TypeOp or TypesOp)) return true;
        foreach (var use in type.GetResult(0).Uses)
            if (use.Owner.Block != Block && use.Owner is OperandOp or OperandsOp or OperationOp) return true;
        return false;
    }
}
