namespace OpenXla.Ir.Generators.AssemblyFormat;

/// <summary>Walks over the elements of a syntax.</summary>
internal static class Elements
{
    /// <summary>All elements at any depth, those of groups and directives included; <c>ref</c> shows nothing new and is left out.</summary>
    public static IEnumerable<Element> Flatten(this IEnumerable<Element> elements)
    {
        foreach (var element in elements)
        {
            yield return element;
            IEnumerable<Element> inner = element switch
            {
                OptionalElement group => group.Then.Concat(group.Else),
                AnyOrderElement list => list.Clauses.SelectMany(c => c.Elements),
                CustomElement custom => custom.Arguments.Where(a => a is not RefElement),
                _ => [],
            };
            foreach (var found in inner.Flatten()) yield return found;
        }
    }
}
