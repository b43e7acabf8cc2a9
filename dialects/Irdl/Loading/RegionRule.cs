namespace OpenXla.Ir.Dialects.Irdl.Loading;

/// <summary>What a region of an operation that is defined at run time must be.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Blocks">How many blocks it has; null for any number.</param>
/// <param name="Arguments">The numbers of the constraints on the arguments of its entry; null for any arguments.</param>
internal sealed record RegionRule(string Name, int? Blocks, IReadOnlyList<int>? Arguments)
{
    internal bool Verify(Region region, Verifier verifier, ConstraintCheck check)
    {
        if (Blocks is { } count && region.Blocks.Count() is var found && found != count) return Fail(region, verifier, region.Owner.Location, $"expected region {region.Index} to have {count} block(s) but got {found}");
        if (Arguments is null) return true;
        var entry = region.FirstBlock;
        int arguments = entry?.ArgumentCount ?? 0;
        if (arguments != Arguments.Count)
            return Fail(region, verifier, arguments == 0 ? region.Owner.Location : entry!.GetArgument(0).Location, $"expected region {region.Index} to have {Arguments.Count} arguments but got {arguments}");
        for (int i = 0; i < arguments; i++)
            if (check.Invalid(entry!.GetArgument(i).Type, Arguments[i]) is { } problem) return Fail(region, verifier, entry.GetArgument(i).Location, problem);
        return true;
    }

    private static bool Fail(Region region, Verifier verifier, Location location, string message)
    {
        var error = verifier.ErrorAt(location, message);
        if (location != region.Owner.Location) error.Note("see the operation", region.Owner.Location);
        return false;
    }
}
