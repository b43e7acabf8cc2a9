using OpenXla.Ir.Dialects.Vhlo;
using OpenXla.Ir.Dialects.Vhlo.Attributes;
using OpenXla.Ir.Dialects.Vhlo.Operations;
using OpenXla.Ir.Dialects.Vhlo.Types;

namespace OpenXla.Ir.Passes.Stablehlo.Portable;

/// <summary>Operations of any version of the format become those of one.</summary>
internal sealed class VersionStep(PortableVersion target)
{
    internal PortableVersion Target => target;

    /// <summary>Replaces an operation by the one that the target has, where that is another.</summary>
    /// <returns>Why the target has nothing for it; null after success.</returns>
    internal string? Apply(VersionedOp op)
    {
        if (VersionedOperation.Find(op.Definition.Stem, target) is not { } wanted) return WhyNone(op.Definition);
        if (VersionConstraints.Find(op, target) is { } constraint) return constraint;
        if (wanted != op.Definition) return Replace(op, wanted);
        return FindNewer(op) is { } newer ? Lacks(newer.What, newer.Since) : null;
    }

    private string WhyNone(VersionedOperation definition) => Lacks("such an operation", VersionedOperation.VersionsOf(definition.Stem)[0].Since);

    private string Lacks(string what, PortableVersion since) => $"v{target} does not have {what}, v{since} is the first that does";

    /// <summary><c>vhlo.op_vN ⇒ vhlo.op_vM</c>: what only M has gets its default, what only N has must have it.</summary>
    private string? Replace(VersionedOp op, VersionedOperation wanted)
    {
        var newest = op.Definition.Since > wanted.Since ? op.Definition : wanted;
        if (!VersionedOperation.Allows(wanted.Operands, op.OperandCount)) return Lacks($"it with {op.OperandCount} operands", newest.Since);
        if (!VersionedOperation.Allows(wanted.Regions, op.RegionCount)) return Lacks($"it with {op.RegionCount} regions", newest.Since);
        foreach (var name in op.Definition.Attributes.Except(wanted.Attributes))
            if (!VersionDefaults.IsDefault(name, op)) return Lacks($"its attribute '{name}'", newest.Since);
        if (FindNewer(op, wanted) is { } newer) return Lacks(newer.What, newer.Since);
        var builder = OpBuilder.BeforeOp(op);
        var state = builder.NewState(wanted.Name);
        state.Location = op.Location;
        state.AddOperands(op.Operands.ToArray()).AddResultTypes(op.Results.Types());
        foreach (var name in wanted.Attributes) state.AddAttribute(name, op.GetInherentAttribute(name) ?? VersionDefaults.Make(name, op));
        foreach (var region in op.Regions) state.Regions.Add(region);
        var created = builder.Insert(state);
        created.DiscardableAttributes = op.DiscardableAttributes;
        op.ReplaceAllUsesWith(created.Results.ToArray());
        op.Erase();
        return null;
    }

    /// <summary>A type or attribute that the target does not have; attributes that the operation loses are left aside.</summary>
    private (string What, PortableVersion Since)? FindNewer(VersionedOp op, VersionedOperation? wanted = null)
    {
        foreach (var (name, value) in op.AllAttributes.Entries)
            if (wanted is null || !op.Definition.Attributes.Contains(name) || wanted.Attributes.Contains(name))
                if (FindNewer(value) is { } attribute) return attribute;
        foreach (var operand in op.Operands)
            if (FindNewer(operand.Type) is { } type) return type;
        foreach (var result in op.Results)
            if (FindNewer(result.Type) is { } type) return type;
        return null;
    }

    private (string What, PortableVersion Since)? FindNewer(IrAttribute attribute)
    {
        if (Introduction.Of(attribute) is var since && since > target) return (attribute.ToString(), since);
        (string, PortableVersion)? found = null;
        attribute.VisitParts(t => found ??= FindNewer(t), a => found ??= FindNewer(a));
        return found;
    }

    private (string What, PortableVersion Since)? FindNewer(IrType type)
    {
        if (Introduction.Of(type) is var since && since > target) return (type.ToString(), since);
        (string, PortableVersion)? found = null;
        type.VisitParts(t => found ??= FindNewer(t), a => found ??= FindNewer(a));
        return found;
    }
}
