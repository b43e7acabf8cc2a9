using OpenXla.Ir.Builtin;

namespace OpenXla.Ir.Dialects.Llvm;

/// <summary>
/// What accesses in an inlined body are known not to overlap. Scopes are of one call, so that each copy of the body gets its own; what
/// is known of the callee's <c>noalias</c> parameters becomes scopes; and what was said of the call holds for all in its place.
/// </summary>
internal sealed class InlinedAliasScopes(CallOp call, FuncOp callee, IReadOnlyList<Block> blocks)
{
    private readonly Dictionary<AliasScopeDomainAttr, AliasScopeDomainAttr> _domains = [];
    private readonly Dictionary<AliasScopeAttr, AliasScopeAttr> _scopes = [];

    /// <summary>The scopes of the parameters that nothing else overlaps, in the order in which they are declared.</summary>
    private readonly List<(Value Parameter, AliasScopeAttr Scope)> _parameters = [];

    internal void Adapt()
    {
        ForEach(CloneScopes);
        AddParameters();
        if (_parameters.Count > 0) ForEach(AddScopesOfParameters);
        if (call.AliasScopeList is not null || call.NoAliasScopeList is not null) ForEach(AddScopesOfCall);
        if (call.AccessGroupList is not null) AddGroupsOfCall();
    }

    private void ForEach(Action<Operation> adapt)
    {
        foreach (var block in blocks)
            foreach (var op in block.Operations) op.Walk(adapt);
    }

    private void CloneScopes(Operation op)
    {
        if (op is NoAliasScopeDeclIntrinsic declaration) declaration.Scope = CloneOf(declaration.Scope);
        if (op is not IAliasedAccess access) return;
        access.AliasScopeList = CloneOf(access.AliasScopeList);
        access.NoAliasScopeList = CloneOf(access.NoAliasScopeList);
    }

    private ArrayAttr? CloneOf(ArrayAttr? scopes) => scopes is null ? null : ArrayAttr.Of([.. scopes.Elements.Select(s => CloneOf((AliasScopeAttr)s))]);

    private AliasScopeAttr CloneOf(AliasScopeAttr scope)
    {
        if (_scopes.TryGetValue(scope, out var clone)) return clone;
        if (!_domains.TryGetValue(scope.Domain, out var domain)) _domains[scope.Domain] = domain = scope.Domain with { Id = NewId() };
        return _scopes[scope] = scope with { Id = NewId(), Domain = domain };
    }

    private static DistinctAttr NewId() => new(UnitAttr.Instance);

    private void AddParameters()
    {
        var arguments = call.CallArguments;
        var domain = new AliasScopeDomainAttr(NewId(), callee.SymbolName);
        var builder = OpBuilder.BeforeOp(call);
        var seen = new HashSet<Value>();
        for (int i = 0; i < arguments.Count; i++)
        {
            if (!seen.Add(arguments[i])) continue;
            // What is handed over several times is declared from the last time on, as upstream.
            for (int j = arguments.Count - 1; j >= i; j--)
            {
                if (arguments[j] != arguments[i] || !Says(j, "llvm.noalias") || IsCopied(j)) continue;
                var scope = new AliasScopeAttr(NewId(), domain, null);
                _parameters.Add((blocks[0].GetArgument(j), scope));
                NoAliasScopeDeclIntrinsic.Create(builder, scope);
            }
        }
    }

    private bool IsCopied(int parameter) => Says(parameter, "llvm.byval");

    private bool Says(int parameter, string name) =>
        callee.ArgumentAttributes is { } all && parameter < all.Count && all[parameter] is DictionaryAttr attributes && attributes.Get(name) is not null;

    private void AddScopesOfParameters(Operation op)
    {
        if (op is not IAliasedAccess access || UnderlyingObjects.Of(access.AccessedPointers, blocks[0]) is not { } objects) return;
        bool hasOthers = false;
        foreach (var found in objects)
        {
            if (found.DefiningOp is IConstantLike and not AddressOfOp) continue;
            bool isParameter = found.ArgumentOwner == blocks[0] && !IsCopied(found.Index);
            // Anything else may come from a parameter in a way that is not seen.
            if (!isParameter && found.DefiningOp is not (AllocaOp or AddressOfOp) && found.ArgumentOwner != blocks[0]) return;
            hasOthers |= !isParameter || !_parameters.Exists(p => p.Parameter == found);
        }
        Add(access, [.. _parameters.Where(p => !objects.Contains(p.Parameter)).Select(static p => p.Scope)], isNoAlias: true);
        // The callee's callees may read and write what is not handed to them.
        if (hasOthers || op is CallOp) return;
        Add(access, [.. _parameters.Where(p => objects.Contains(p.Parameter)).Select(static p => p.Scope)], isNoAlias: false);
    }

    private static void Add(IAliasedAccess access, IrAttribute[] scopes, bool isNoAlias)
    {
        if (scopes.Length == 0) return;
        if (isNoAlias) access.NoAliasScopeList = Join(access.NoAliasScopeList, ArrayAttr.Of(scopes));
        else access.AliasScopeList = Join(access.AliasScopeList, ArrayAttr.Of(scopes));
    }

    private void AddScopesOfCall(Operation op)
    {
        if (op is not IAliasedAccess access) return;
        access.AliasScopeList = Join(access.AliasScopeList, call.AliasScopeList);
        access.NoAliasScopeList = Join(access.NoAliasScopeList, call.NoAliasScopeList);
    }

    private void AddGroupsOfCall()
    {
        foreach (var block in blocks)
            foreach (var access in block.OperationsOf<IAliasedAccess>()) access.AccessGroupList = Join(access.AccessGroupList, call.AccessGroupList);
    }

    private static ArrayAttr? Join(ArrayAttr? first, ArrayAttr? second) =>
        first is null ? second : second is null ? first : ArrayAttr.Of([.. first.Elements, .. second.Elements]);
}
