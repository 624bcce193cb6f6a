// exercise: vanishing-depth
int Layers(double share)
{
    var k = 0;
    for (var left = 1.0; left >= share; left /= 2)
        k++;
    return k;
}
