using Microsoft.CodeAnalysis;

namespace Course.Tests.Torch;

/// <summary>A line of code for each way to use a member of an assembly: with all arguments by name, and with those alone that it wants.</summary>
internal static class Calls
{
    /// <summary>Names of a tensor's dimensions, an experiment of libtorch's that nothing here takes part in.</summary>
    private const string NotHere = "names";

    /// <summary>The lines, and the members that they use.</summary>
    public static IReadOnlyList<(ISymbol Member, string Code)> Of(Compilation compilation) =>
        [.. Types(compilation.Assembly.GlobalNamespace).Select(Constructed).SelectMany(type => type.GetMembers()
            .Where(member => member is { DeclaredAccessibility: Accessibility.Public, IsImplicitlyDeclared: false, IsOverride: false })
            .SelectMany(member => Uses(type, member).Select(code => (member, code)))
            .Concat(Bases(type).Select(code => ((ISymbol)type, code))))];

    /// <summary>A value in the place of one of each class that it derives from; those that only the signatures have begin with Reference.</summary>
    private static IEnumerable<string> Bases(INamedTypeSymbol type)
    {
        for (var wider = type.BaseType; wider?.ContainingNamespace.ToString()?.StartsWith("TorchSharp", StringComparison.Ordinal) == true; wider = wider.BaseType)
        {
            if (!type.Name.StartsWith("Reference", StringComparison.Ordinal) && !wider.Name.StartsWith("Reference", StringComparison.Ordinal))
            {
                yield return $"{Name(wider)} value = {Default(type)};";
            }
        }
    }

    private static IEnumerable<INamedTypeSymbol> Types(INamespaceOrTypeSymbol container) => container.GetMembers().OfType<INamespaceOrTypeSymbol>()
        .SelectMany(inner => inner is INamedTypeSymbol type ? Types(type).Prepend(type) : Types(inner));

    private static IEnumerable<string> Uses(INamedTypeSymbol type, ISymbol member)
    {
        var target = member.IsStatic ? Name(type) : Default(type);
        switch (member)
        {
            case IFieldSymbol field:
                yield return $"{Name(field.Type)} value = {target}.@{field.Name};";
                break;
            case IPropertySymbol property:
                var access = target + (property.IsIndexer ? $"[{Arguments(property.Parameters, all: true)}]" : $".@{property.Name}");
                yield return $"{Name(property.Type)} value = {access};";
                if (property.SetMethod is not null)
                {
                    yield return $"{access} = {Default(property.Type)};";
                }

                break;
            case IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator, Parameters: [var left, var right] } method:
                yield return $"{Name(method.ReturnType)} value = {Default(left.Type)} {Operator(method)} {Default(right.Type)};";
                break;
            case IMethodSymbol { MethodKind: MethodKind.UserDefinedOperator } method:
                yield return $"{Name(method.ReturnType)} value = {Operator(method)}{Default(method.Parameters[0].Type)};";
                break;
            case IMethodSymbol { MethodKind: MethodKind.Conversion } method:
                yield return $"{Name(method.ReturnType)} value = {Default(method.Parameters[0].Type)};";
                break;
            case IMethodSymbol { MethodKind: MethodKind.Ordinary } method:
                foreach (var call in Invocations(target, Constructed(method)))
                {
                    yield return call;
                }

                break;
        }
    }

    private static IEnumerable<string> Invocations(string target, IMethodSymbol method)
    {
        var parameters = method.Parameters.AsEnumerable();
        if (method.IsExtensionMethod)
        {
            (target, parameters) = (Default(method.Parameters[0].Type), parameters.Skip(1));
        }

        var name = $"{target}.@{method.Name}" + (method.IsGenericMethod ? $"<{string.Join(", ", method.TypeArguments.Select(Name))}>" : "");
        var result = method.ReturnsVoid ? "" : $"{Name(method.ReturnType)} value = ";
        yield return $"{result}{name}({Arguments(parameters, all: true)});";
        if (parameters.Any(parameter => parameter.IsOptional))
        {
            yield return $"{result}{name}({Arguments(parameters, all: false)});";
        }
    }

    private static string Arguments(IEnumerable<IParameterSymbol> parameters, bool all) => string.Join(", ", parameters
        .Where(parameter => parameter.Name != NotHere && (all || !parameter.IsOptional))
        .Select(parameter => (WantsName(parameter) ? $"@{parameter.Name}: " : "") + Default(parameter.Type)));

    /// <summary>Nobody names the array that comes first, or an index.</summary>
    private static bool WantsName(IParameterSymbol parameter) =>
        parameter is not ({ Ordinal: 0, Type: IArrayTypeSymbol } or { ContainingSymbol: IPropertySymbol });

    private static string Operator(IMethodSymbol method) => method.Name switch
    {
        "op_Addition" => "+",
        "op_Subtraction" or "op_UnaryNegation" => "-",
        "op_Multiply" => "*",
        "op_Division" => "/",
        var other => throw new NotSupportedException(other),
    };

    private static string Default(ITypeSymbol type) => $"default({Name(type)})";

    private static string Name(ITypeSymbol type) => type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

    private static INamedTypeSymbol Constructed(INamedTypeSymbol type) =>
        type.IsGenericType ? type.Construct([.. type.TypeParameters.Select(Argument)]) : type;

    private static IMethodSymbol Constructed(IMethodSymbol method) =>
        method.IsGenericMethod ? method.Construct([.. method.TypeParameters.Select(Argument)]) : method;

    /// <summary>A type that a parameter can stand for.</summary>
    private static ITypeSymbol Argument(ITypeParameterSymbol parameter) => parameter switch
    {
        { HasUnmanagedTypeConstraint: true } => Known(parameter, "System.Single"),
        { ConstraintTypes: [var bound, ..] } when bound.Name == "Module" => bound,
        _ => Known(parameter, "TorchSharp.torch+Tensor"),
    };

    private static INamedTypeSymbol Known(ITypeParameterSymbol parameter, string name) => TorchReference.Signatures.GetTypeByMetadataName(name)
        ?? throw new InvalidOperationException($"There is no {name} for {parameter}.");
}
