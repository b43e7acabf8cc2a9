using OpenXla.Ir.Analysis.Aliasing;
using OpenXla.Ir.Builtin;
using OpenXla.Ir.Interfaces;

namespace OpenXla.Ir.Passes.Testing.Analyses;

/// <summary>Knows that an argument of a function which has a <c>local_alias_analysis.restrict</c> shares memory with no other argument.</summary>
internal sealed class RestrictAliasAnalysis : LocalAliasAnalysis
{
    protected override AliasResult AliasOfUnderlying(Value left, Value right)
    {
        if (left != right && IsFunctionArgument(left) && IsFunctionArgument(right) && (IsRestrict(left) || IsRestrict(right))) return AliasResult.NoAlias;
        return base.AliasOfUnderlying(left, right);
    }

    private static bool IsFunctionArgument(Value value) => value.ArgumentOwner?.ParentOp?.As<IFunction>() is not null;

    private static bool IsRestrict(Value argument) =>
        argument.ArgumentOwner!.ParentOp!.GetAttribute<ArrayAttr>("arg_attrs") is { } attributes && argument.Index < attributes.Elements.Length
        && attributes.Elements[argument.Index] is DictionaryAttr own && own.Get("local_alias_analysis.restrict") is not null;
}
